package vn.giaoban.paperwork.intake;

import static vn.giaoban.paperwork.intake.HeaderItems.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.plans.content.ConnectionPoint;
import vn.giaoban.plans.content.EventContent;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.EventKind;
import vn.giaoban.plans.content.EventMode;
import vn.giaoban.plans.content.GroupSize;
import vn.giaoban.plans.content.ProgrammeItem;
import vn.giaoban.units.UnitLevel;

/** One item for each event. */
final class EventItems {

    private final PlanReading reading;
    private final ItemList items;

    EventItems(PlanReading reading, ItemList items) {
        this.reading = reading;
        this.items = items;
    }

    void add() {
        for (int i = 0; i < reading.events().size(); i++) {
            EventReading event = reading.events().get(i);
            items.add("/events/" + i, ItemKind.EVENT, ItemContent.ofEvent(content(event)), facts(event));
        }
    }

    private static List<Fact<?>> facts(EventReading event) {
        List<Fact<?>> facts = new ArrayList<>();
        facts.add(event.title());
        facts.add(event.time());
        facts.add(event.duration());
        facts.add(event.mode());
        facts.add(event.place());
        facts.add(event.address());
        facts.add(event.venueChosenBy());
        facts.addAll(event.connectionPoints());
        facts.addAll(event.chairs());
        facts.addAll(event.programme());
        facts.addAll(event.agenda());
        facts.add(event.laterNotice());
        facts.add(event.fallback());
        facts.add(event.transport());
        facts.add(event.description());
        return facts;
    }

    private EventContent content(EventReading event) {
        return new EventContent(
                null,
                kind(event.kind()),
                event.title().value(),
                value(event.description()),
                time(event),
                duration(event.duration()),
                event.mode() == null
                        ? EventMode.IN_PERSON
                        : EventMode.valueOf(event.mode().value().name()),
                event.mode() != null,
                value(event.place()),
                value(event.address()),
                event.venueChosenBy() == null
                        ? null
                        : event.venueChosenBy().value().name(),
                event.chairs().stream().map(Fact::value).toList(),
                Stream.concat(event.programme().stream(), event.agenda().stream())
                        .map(line -> new ProgrammeItem(null, line.value(), null))
                        .toList(),
                event.connectionPoints().stream()
                        .map(EventItems::point)
                        .filter(point -> point != null)
                        .toList(),
                value(event.fallback()),
                value(event.transport()),
                groupSize());
    }

    private static @Nullable FuzzyTime time(EventReading event) {
        if (event.time() == null) {
            return event.laterNotice() == null ? null : FuzzyTime.toBeAnnounced();
        }
        FuzzyTime time = event.time().value();
        FuzzyTime worded = time.wording() == null ? time.worded(event.time().text()) : time;
        return event.laterNotice() == null ? worded : worded.withLaterNotice();
    }

    private static @Nullable EventDuration duration(@Nullable Fact<EventReading.Duration> duration) {
        if (duration == null) {
            return null;
        }
        EventReading.Duration value = duration.value();
        Integer halfDays = value.sessions() != null
                ? value.sessions()
                : value.days() == null ? null : Integer.valueOf((int) Math.round(value.days() * 2));
        return new EventDuration(duration.text(), halfDays);
    }

    /** Null when the plan's points know no such level. */
    static @Nullable ConnectionPoint point(Fact<EventReading.ConnectionPoint> fact) {
        EventReading.ConnectionPoint point = fact.value();
        UnitLevel level = level(point.level());
        int count = point.count() == null ? 1 : point.count();
        return level == null || count < 1 ? null : new ConnectionPoint(level, count, point.place(), fact.text());
    }

    static @Nullable UnitLevel level(@Nullable Level level) {
        return switch (level) {
            case PROVINCE -> UnitLevel.PROVINCE;
            case DISTRICT -> UnitLevel.DISTRICT;
            case COMMUNE -> UnitLevel.COMMUNE;
            case null, default -> null;
        };
    }

    private @Nullable GroupSize groupSize() {
        Fact<PlanReading.Headcount> count = reading.totalParticipants();
        return count == null || !count.value().perEvent()
                ? null
                : new GroupSize(count.text(), count.value().min(), count.value().max());
    }

    private static EventKind kind(EventReading.Kind kind) {
        return switch (kind) {
            case SUPERVISION_ROUND, SUPERVISION_WINDOW -> EventKind.SUPERVISION_ROUND;
            case VERIFICATION, CAMPAIGN_PHASE -> EventKind.OTHER;
            default -> EventKind.valueOf(kind.name());
        };
    }
}
