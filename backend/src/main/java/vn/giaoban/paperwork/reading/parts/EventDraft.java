package vn.giaoban.paperwork.reading.parts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.EventReading.ConnectionPoint;
import vn.giaoban.paperwork.reading.EventReading.Duration;
import vn.giaoban.paperwork.reading.EventReading.Kind;
import vn.giaoban.paperwork.reading.EventReading.Mode;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.ReadBody;

/** An event while it is being put together. */
final class EventDraft {

    final Fact<String> title;
    Kind kind;

    @Nullable
    Fact<FuzzyTime> time;

    @Nullable
    Fact<DayOfWeek> weekday;

    @Nullable
    Fact<Duration> duration;

    @Nullable
    Fact<Mode> mode;

    @Nullable
    Fact<String> place;

    @Nullable
    Fact<String> address;

    @Nullable
    Fact<ReadBody> venueChosenBy;

    final List<Fact<ConnectionPoint>> points = new ArrayList<>();
    final List<Fact<String>> chairs = new ArrayList<>();
    final List<Fact<String>> programme = new ArrayList<>();

    @Nullable
    Fact<String> laterNotice;

    @Nullable
    Fact<String> fallback;

    @Nullable
    Fact<String> transport;

    @Nullable
    Fact<String> description;

    EventDraft(Fact<String> title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    boolean isEmpty() {
        return time == null && place == null && duration == null && laterNotice == null;
    }

    EventReading finished() {
        // The main point first, whatever the order in which the text counts them.
        points.sort(
                Comparator.comparing(point -> point.value().level(), Comparator.nullsLast(Comparator.naturalOrder())));
        return new EventReading(
                title,
                kind,
                time,
                weekday,
                duration,
                mode,
                place,
                address,
                venueChosenBy,
                List.copyOf(points),
                List.copyOf(chairs),
                List.copyOf(programme),
                List.of(),
                laterNotice,
                fallback,
                transport,
                description);
    }
}
