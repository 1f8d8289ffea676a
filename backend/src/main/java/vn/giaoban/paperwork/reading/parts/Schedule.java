package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.EventReading.Kind;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Attachment;
import vn.giaoban.paperwork.reading.grammar.Dates;
import vn.giaoban.paperwork.reading.grammar.When;
import vn.giaoban.paperwork.reading.text.Marker;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** A schedule: «Sáng ngày 19/4/2021: làm việc với …», an event in every line that begins with its day. */
final class Schedule {

    private static final Pattern AT =
            Pattern.compile("(?:^|,|\\s)tại\\s+(?<place>[^.;(]{4,160}?)(?=,?\\s(?:từ|lúc|bắt đầu|vào)\\s\\d|[.;(]|$)");

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
                .filter(node -> !node.isRoot()
                        && !node.isTableCell()
                        && sections.own(node).isEmpty())
                .filter(node -> sections.isAbout(node, Topic.TIME) && !sections.isAbout(node, Topic.IMPLEMENTATION))
                .filter(node -> !sections.head(node).head().isEmpty()
                        && !sections.head(node).rest().isEmpty())
                .forEach(node -> take(node, events));
        Tables tables = new Tables(root);
        root.stream()
                .filter(node -> node.isTableCell() && tables.isFirst(node))
                .filter(node ->
                        !sections.isAbout(node, Topic.IMPLEMENTATION) && !sections.isAbout(node, Topic.PROGRAMME))
                .forEach(node -> takeTable(tables.of(node), events));
    }

    /** «Phụ lục: Lịch tiếp xúc cử tri»: its tables say where somebody is on which day. */
    void readAnnexes(AnnexPart annexes, Map<Node, EventDraft> events) {
        Tables tables = new Tables(annexes.root());
        annexes.root().stream()
                .filter(node -> node.isTableCell() && tables.isFirst(node))
                .filter(node -> isSchedule(annexes.titleAbove(node)) && !DutyTable.isOne(tables.of(node)))
                .forEach(node -> takeTable(tables.of(node), events));
    }

    private static boolean isSchedule(@Nullable Fact<Attachment> title) {
        return title != null
                && SCHEDULE.matcher(title.text().toLowerCase(Locale.of("vi"))).find();
    }

    private static final Pattern SCHEDULE =
            Pattern.compile("(?<!\\p{L})lịch(?!\\s(?:sử|công tác))|thời gian,? (?:và )?địa điểm");
    private static final Pattern WHEN = Pattern.compile("thời gian|ngày");
    private static final Pattern HOUR_COLUMN = Pattern.compile("^(?:giờ|buổi)");
    private static final Pattern WHERE = Pattern.compile("địa điểm|nơi |điểm tiếp xúc");
    private static final Pattern WHAT =
            Pattern.compile("đơn vị|nội dung|tổ đại biểu|cơ quan|đoàn|xã|địa phương|hoạt động");

    /** «Thời gian | Đơn vị được giám sát | Địa điểm»: an event in every row that names its day. */
    private void takeTable(Tables.Table table, Map<Node, EventDraft> events) {
        Dates days = context.dates().ofSchedule();
        int when = -1;
        int where = -1;
        int what = -1;
        int hour = -1;
        Words lastDay = null;
        for (Map<Integer, List<Node>> row : table.rows().values()) {
            if (when < 0 || where < 0) {
                when = column(row, WHEN);
                where = column(row, WHERE);
                what = column(row, WHAT);
                hour = column(row, HOUR_COLUMN);
                continue;
            }
            Words day = Tables.Table.words(row.get(when));
            day = day == null || days.in(day).isEmpty() ? lastDay : day;
            Words place = Tables.Table.words(row.get(where));
            Words title = Tables.Table.words(row.get(what));
            if (day == null || place == null || place.bare().isEmpty()) {
                continue;
            }
            lastDay = day;
            Words named = title == null || title.bare().isEmpty() ? place : title;
            Words clock = hour == when ? null : Tables.Table.words(row.get(hour));
            EventDraft event =
                    event(named.bare(), clock == null ? day : Words.join(List.of(clock, day)), new EventTimes(days));
            event.place = place.bare().fact("event.place-in-table", Confidence.HIGH);
            events.put(row.values().iterator().next().getFirst(), event);
        }
    }

    private static int column(Map<Integer, List<Node>> row, Pattern head) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue().getFirst().body().length() < 60)
                .filter(cell -> cell.getValue().getFirst().body().finds(head))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private void take(Node node, Map<Node, EventDraft> events) {
        Words day = sections.head(node).head();
        Words rest = sections.head(node).rest().bare();
        if (rest.isEmpty()) {
            return;
        }
        Words hour = hourOfDay(node, day);
        if (hour != null) {
            day = hour;
        }
        if (context.dates().in(day).isEmpty()) {
            takePhase(node, day, rest, events);
            return;
        }
        EventDraft event = event(rest, day);
        Matcher at = rest.match(AT);
        if (at.find()) {
            event.place = rest.sub(at.start("place"), at.end("place"))
                    .bare()
                    .fact("event.place-scheduled", Confidence.MEDIUM);
            Events.address(event, rest);
        }
        events.put(node, event);
    }

    /** «Từ 8h00 - 11h00: …» or «Buổi sáng: …» below «Ngày 18/10/2022»: the hour with its day; null when it is no such line. */
    private @Nullable Words hourOfDay(Node node, Words head) {
        if (!head.finds(HOUR) || node.parent() == null || node.parent().isRoot()) {
            return null;
        }
        Words above = sections.head(node.parent()).head();
        When day = above.isEmpty() || !context.dates().in(head).isEmpty()
                ? null
                : context.dates().first(above);
        return day == null || day.kind() != When.Kind.DAY ? null : Words.join(List.of(head, day.words()));
    }

    private static final Pattern HOUR = Pattern.compile(
            "^(?:(?:từ|lúc)\\s)?\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:[0-5]\\d)?|^(?:buổi\\s)?(?:sáng|chiều)$");

    /** «2. Sau kỳ họp: trong tháng 7/2022»: a named part of the plan with its own time. */
    private void takePhase(Node node, Words named, Words said, Map<Node, EventDraft> events) {
        boolean numbered = node.marker() != null && node.marker().kind() != Marker.Kind.BULLET;
        long dated = node.parent().children().stream()
                .filter(other ->
                        !context.dates().in(sections.head(other).rest()).isEmpty())
                .count();
        if ((numbered || dated > 1 || named.key().startsWith("ngày "))
                && sections.own(node.parent()).contains(Topic.TIME)
                && !context.dates().in(said).isEmpty()) {
            EventDraft event = event(named, said);
            event.kind = EventKinds.orConference(title == null ? "" : title.key());
            event.duration = EventTimes.duration(said);
            Matcher at = said.match(AT);
            if (at.find()) {
                event.place = said.sub(at.start("place"), at.end("place"))
                        .bare()
                        .fact("event.place-scheduled", Confidence.MEDIUM);
                Events.address(event, said);
            }
            event.laterNotice = EventTimes.laterNotice(said);
            events.put(node, event);
        }
    }

    private EventDraft event(Words named, Words day) {
        return event(named, day, times);
    }

    private EventDraft event(Words named, Words day, EventTimes times) {
        Kind kind = EventKinds.of(named.key());
        EventDraft event = new EventDraft(
                named.fact("event.scheduled", Confidence.MEDIUM),
                kind == null ? EventKinds.orConference(title == null ? "" : title.key()) : kind);
        Fact<FuzzyTime> time = times.time(day);
        event.time = time;
        event.weekday = times.weekday(day);
        return event;
    }
}
