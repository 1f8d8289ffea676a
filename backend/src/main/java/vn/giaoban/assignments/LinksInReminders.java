package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.SecretToken;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.platform.Fact;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/**
 * Makes the links to hand in that travel in reminders. They are links like any other, listed, revoked, used up and
 * expired as those are. Who may have them sent is the caller's question.
 */
@ApplicationScoped
public class LinksInReminders {

    /** Bounds the list of an obligation; a reminder beyond it goes without a link. */
    private static final int MOST = 80;

    private final Obligations obligations;
    private final HandInLinks links;
    private final LinkTerms terms;
    private final UnitDirectory units;
    private final Event<Fact> facts;
    private final Clock clock;

    LinksInReminders(
            Obligations obligations,
            HandInLinks links,
            LinkTerms terms,
            UnitDirectory units,
            Event<Fact> facts,
            Clock clock) {
        this.obligations = obligations;
        this.links = links;
        this.terms = terms;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A link at its one showing, to be put into mails.
     *
     * @param number counts from 1 within the obligation
     * @param lastDay on which it opens
     */
    public record Made(int number, SecretToken secret, LocalDate lastDay) {}

    /**
     * One link for each obligation that is still owed by the body that the reminder goes to, once their rows are held.
     *
     * @param reminders by obligation, the reminder and the body that it goes to
     * @param by as the list of links names them
     * @param byAccount null when the schedule sends
     * @return by obligation; missing for those of which nothing is owed any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Made> make(Map<UUID, Wanted> reminders, String by, @Nullable UUID byAccount) {
        if (reminders.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        List<Obligation> owed = obligations.holdAll(reminders.keySet()).stream()
                .filter(obligation -> obligation.state().isOwed()
                        && obligation
                                .bodyId()
                                .equals(reminders.get(obligation.id()).bodyId()))
                .toList();
        Map<UUID, HandInLinks.Count> counts = links.counts(reminders.keySet());
        Map<UUID, BodyRef> bodies =
                units.bodies(owed.stream().map(Obligation::bodyId).distinct().toList());
        Map<UUID, Made> made = new HashMap<>();
        for (Obligation obligation : owed) {
            HandInLinks.Count count = counts.get(obligation.id());
            if (count == null || count.inReminders() < MOST) {
                int number = count == null ? 1 : count.newest() + 1;
                UUID reminder = reminders.get(obligation.id()).reminderId();
                BodyRef body = bodies.get(obligation.bodyId());
                made.put(obligation.id(), make(reminder, obligation, number, body, new Actor(byAccount, by), now));
            }
        }
        return made;
    }

    /** @param bodyId whose people read the mail */
    public record Wanted(UUID reminderId, UUID bodyId) {}

    private Made make(UUID reminder, Obligation obligation, int number, BodyRef body, Actor by, Instant now) {
        LocalDate lastDay = terms.usual(obligation.term().due(), VietnameseDates.dayOf(now));
        SecretToken secret = SecretToken.random();
        HandInLink link = HandInLink.inReminder(
                reminder, obligation.id(), number, secret, body, VietnameseDates.endOf(lastDay), by, now);
        links.persist(link);
        facts.fire(HandInLinkFact.of("HAND_IN_LINK_MADE", link, obligation.planId()));
        return new Made(number, secret, lastDay);
    }
}
