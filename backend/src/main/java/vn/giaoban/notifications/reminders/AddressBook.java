package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.giaoban.access.Correspondent;
import vn.giaoban.access.Correspondents;
import vn.giaoban.access.Role;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.notifications.mail.Mails;
import vn.giaoban.notifications.reminders.Recipients.Address;
import vn.giaoban.units.BodyRef;

/** Whom the obligations of a plan reach: one statement for all accounts, one for all mailboxes. */
@ApplicationScoped
class AddressBook {

    private static final Duration LATELY = Duration.ofDays(7);

    private static final String MAILBOXES =
            "SELECT body_id, email FROM body_contact WHERE body_id IN (:bodies) AND email IS NOT NULL";

    private final Session database;
    private final Correspondents correspondents;
    private final Mails mails;
    private final Clock clock;

    AddressBook(Session database, Correspondents correspondents, Mails mails, Clock clock) {
        this.database = database;
        this.correspondents = correspondents;
        this.mails = mails;
        this.clock = clock;
    }

    /** By obligation; everybody bound by a joint product is in it. */
    Map<UUID, Recipients> of(Collection<ObligationRow> rows) {
        Set<UUID> bodies = bodies(rows);
        Map<UUID, List<Correspondent>> accounts = correspondents.answeringFor(bodies);
        Map<UUID, String> mailboxes = mailboxes(bodies);
        return rows.stream().collect(Collectors.toMap(ObligationRow::id, row -> {
            List<Correspondent> owing = accounts.getOrDefault(row.body().id(), List.of());
            return Recipients.of(
                    accountsOf(row, accounts),
                    owing,
                    row.parties().stream()
                            .map(body -> address(body, row.body(), mailboxes))
                            .filter(Objects::nonNull)
                            .toList(),
                    mails.isOn(),
                    signInDaily(owing));
        }));
    }

    /** Within a week, which is long enough for a holiday and short enough to tell those who come for a paper alone. */
    private boolean signInDaily(List<Correspondent> accounts) {
        Instant since = clock.instant().minus(LATELY);
        return accounts.stream()
                .anyMatch(account ->
                        account.lastSignInAt() != null && account.lastSignInAt().isAfter(since));
    }

    /** By obligation: the units above those who owe it, and the leaders of the council that runs the plan. */
    Map<UUID, Recipients> above(Collection<ObligationRow> rows, UUID councilUnitId) {
        Map<UUID, List<Correspondent>> above = correspondents.above(bodies(rows));
        List<Correspondent> leaders = correspondents.ofCouncil(councilUnitId, Role.LEADER);
        return rows.stream()
                .collect(Collectors.toMap(
                        ObligationRow::id,
                        row -> Recipients.of(
                                Stream.concat(accountsOf(row, above).stream(), leaders.stream())
                                        .distinct()
                                        .toList(),
                                List.of(),
                                List.of(),
                                mails.isOn(),
                                true)));
    }

    private static Set<UUID> bodies(Collection<ObligationRow> rows) {
        return rows.stream()
                .flatMap(row -> row.parties().stream())
                .map(BodyRef::id)
                .collect(Collectors.toSet());
    }

    private static List<Correspondent> accountsOf(ObligationRow row, Map<UUID, List<Correspondent>> accounts) {
        return row.parties().stream()
                .map(body -> accounts.getOrDefault(body.id(), List.of()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Address address(BodyRef body, BodyRef owing, Map<UUID, String> mailboxes) {
        String email = mailboxes.get(body.id());
        return email == null ? null : new Address(body.name(), email, body.equals(owing));
    }

    private Map<UUID, String> mailboxes(Set<UUID> bodies) {
        Map<UUID, String> found = new HashMap<>();
        if (!bodies.isEmpty()) {
            database.createNativeQuery(MAILBOXES, Tuple.class)
                    .addScalar("body_id", UUID.class)
                    .addScalar("email", String.class)
                    .setParameterList("bodies", bodies, UUID.class)
                    .getResultStream()
                    .forEach(row -> found.put(row.get("body_id", UUID.class), row.get("email", String.class)));
        }
        return found;
    }
}
