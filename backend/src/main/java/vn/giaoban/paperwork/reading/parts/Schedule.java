package vn.giaoban.paperwork.reading.parts;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.EventReading.Kind;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** A schedule: «Sáng ngày 19/4/2021: làm việc với …», an event in every line that begins with its day. */
final class Schedule {

    private static final Pattern AT = Pattern.compile("(?:^|,|\\s)tại\\s+(?<place>[^.;(]{4,160})");

    private final Context context;
    private final Section sections;
    private final EventTimes times;
    private final @Nullable Words title;

    Schedule(Context context, Section sections, EventTimes times, @Nullable Words title) {
        this.context = context;
        this.sections = sections;
        this.times = times;
        this.title = title;
    }

    void read(Node root, Map<Node, EventDraft> events) {
        root.stream()
                .filter(node -> !node.isRoot() && !node.isTableCell() && sections.own(node).isEmpty())
                .filter(node -> sections.isAbout(node, Topic.TIME) && !sections.isAbout(node, Topic.IMPLEMENTATION))
                .filter(node -> !sections.head(node).head().isEmpty() && !sections.head(node).rest().isEmpty())
                .forEach(node -> take(node, events));
    }

    private void take(Node node, Map<Node, EventDraft> events) {
        Words day = sections.head(node).head();
        Words rest = sections.head(node).rest().bare();
        if (context.dates().in(day).isEmpty() || rest.isEmpty()) {
            return;
        }
        Fact<FuzzyTime> time = times.time(day);
        Kind kind = EventKinds.of(rest.key());
        EventDraft event = new EventDraft(
                rest.fact("event.scheduled", Confidence.MEDIUM),
                kind == null ? EventKinds.orConference(title == null ? "" : title.key()) : kind);
        event.time = time;
        event.weekday = times.weekday(day);
        Matcher at = rest.match(AT);
        if (at.find()) {
            event.place = rest.sub(at.start("place"), at.end("place")).bare().fact("event.place-scheduled", Confidence.MEDIUM);
        }
        events.put(node, event);
    }
}
