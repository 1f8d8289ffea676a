package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.EventReading.Kind;
import vn.giaoban.paperwork.reading.EventReading.Mode;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Events: what is labelled with time and place, once for the plan or once for each thing that has its own («Đoàn 1»). */
final class Events {

    private static final Pattern ORGANISES = Pattern.compile(
            "^(?:kế hoạch\\s+)?(?:v/v|về việc|về)?\\s*(?:tổ chức|tiến hành|triển khai|thực hiện|phục vụ)?\\s*");
    private static final Pattern ONLINE = Pattern.compile("trực tuyến");
    private static final Pattern IN_PERSON = Pattern.compile("trực tiếp(?! (?:hoặc|báo|trả lời|trao đổi))|tập trung");
    private static final Pattern MODE_SENTENCE = Pattern.compile(
            "(?:hình thức|theo hình thức|bằng hình thức|họp|hội nghị|tổ chức)[^.;]{0,60}?(?<mode>(?:trực tiếp kết hợp (?:với )?trực tuyến|trực tuyến|trực tiếp|tập trung)[^.;]*)");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\((?<words>(?![^()]*(?:chuẩn bị|bố trí|phụ trách|chọn|lo địa điểm))[^()]*(?:số\\s*\\d|đường|phường|xã|quốc lộ|khu phố|phố )[^()]*)\\)");
    private static final Pattern AT = Pattern.compile("^(?:(?:tổ chức|họp|được tổ chức|dự kiến)?\\s*tại|ở)\\s+");
    private static final Pattern HELD_AT =
            Pattern.compile("(?:tổ chức|họp|diễn ra|,|\\d)\\s*tại\\s+(?<place>[^.;(]{4,160})");
    private static final Pattern CHOOSES = Pattern.compile(
            "\\(\\s*giao\\s+(?<words>[^()]{5,200}?)\\s+(?:chọn|bố trí|chuẩn bị|lựa chọn|quyết định)\\s[^()]*(?:địa điểm|hội trường)?");
    private static final Pattern FALLBACK = Pattern.compile(
            "(?<words>(?:khi|nếu|trường hợp|trong trường hợp)\\s[^.;]{5,160}?\\s(?:sẽ|thì|được)\\s[^.;]{0,80}?(?:thay đổi|điều chỉnh|chuyển sang|lùi|hoãn|dời)(?:[^.;]{0,80}?phù hợp|[^.;]*))");
    private static final Pattern CHAIR_LEAD =
            Pattern.compile("^(?:kính mời|mời)?\\s*(?:(?:các )?(?:đồng chí|đ/c)|ông|bà)?\\s*:?\\s*");
    private static final Pattern CHAIR_TAIL =
            Pattern.compile("\\s(?:tham gia\\s)?(?:đồng )?(?:chủ tọa|chủ trì)(?:\\s.*)?$");
    private static final Pattern NAMED_PART =
            Pattern.compile("^(?:đoàn|lớp|đợt|hội nghị|tổ|nhóm|buổi|cuộc|phiên|giai đoạn|vòng|kỳ|điểm)\\s");
    private static final Pattern SEVERAL = Pattern.compile(";\\s*");

    private final Context context;
    private final Section sections;
    private final @Nullable Words title;
    private final Map<Node, EventDraft> events = new LinkedHashMap<>();
    private final EventTimes times;
    private final Node root;

    Events(Context context, Section sections, @Nullable Words title, Node root) {
        this.context = context;
        this.sections = sections;
        this.title = title;
        this.times = new EventTimes(context.dates());
        this.root = root;
    }

    List<EventDraft> read(AnnexPart annexes) {
        root.stream().filter(node -> !node.isRoot() && !node.isTableCell()).forEach(this::take);
        Schedule schedule = new Schedule(context, sections, times, title);
        schedule.read(root, events);
        schedule.readAnnexes(annexes, events);
        if (events.values().stream().allMatch(event -> event.time == null)) {
            root.stream().filter(node -> !node.isRoot()).forEach(this::takeSentence);
        } else if (events.get(root) != null && events.get(root).time == null) {
            root.stream()
                    .filter(node -> !node.isRoot() && node.body().finds(TAKES_PLACE))
                    .forEach(this::takeSentence);
        }
        new Programme(sections).read(root).ifPresent(items -> main().ifPresent(event -> event.programme.addAll(items)));
        root.stream().forEach(this::wholeEvent);
        withoutFrame();
        List<EventDraft> found = new ArrayList<>(events.values());
        boolean several = found.stream().filter(event -> event.time != null).count() > 1;
        found.removeIf(event ->
                event.time == null && (event.isEmpty() || several || event.place == null && event.duration == null));
        return found;
    }

    /** «Kỳ họp diễn ra trong 03 ngày, từ …», beside a meeting that has its own day. */
    private static final Pattern TAKES_PLACE = Pattern.compile(
            "^[^:;.]{3,80}?\\s(?:diễn ra|được tổ chức|tổ chức|tiến hành|họp)\\s(?:trong|từ|vào|ngày|dự kiến|\\d)");

    /** «03 ngày, từ 09/5 đến 11/5. Cụ thể: …»: where each day has its own event, the days together are none. */
    private void withoutFrame() {
        EventDraft whole = events.get(root);
        // What all days have in common is kept with the days together.
        if (whole == null || whole.time == null || whole.place != null || !whole.programme.isEmpty()) {
            return;
        }
        FuzzyTime frame = whole.time.value();
        List<FuzzyTime> days = events.values().stream()
                .filter(event -> event != whole && event.time != null)
                .map(event -> event.time.value())
                .toList();
        boolean dated = days.size() > 1
                && days.stream()
                        .allMatch(day -> day.from() != null
                                && day.to() != null
                                && frame.from() != null
                                && frame.to() != null
                                && !day.from().isBefore(frame.from())
                                && !day.to().isAfter(frame.to()));
        if (dated) {
            events.remove(root);
        }
    }

    private Optional<EventDraft> main() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.values().iterator().next());
    }

    private void take(Node node) {
        Set<Topic> own = sections.own(node);
        Words rest = sections.head(node).rest();
        if (LabelledDuty.is(node.parent(), sections)) {
            return;
        }
        if (own.isEmpty() || sections.isAbout(node, Topic.IMPLEMENTATION) && !own.contains(Topic.CHAIRS)) {
            return;
        }
        boolean within = Stream.concat(Stream.of(node), node.above()).noneMatch(this::isDuties);
        if (own.contains(Topic.CHAIRS)) {
            chairs(node, rest);
        }
        if (!within) {
            return;
        }
        Words said = rest.isEmpty() ? childWords(node) : rest;
        if (said == null) {
            return;
        }
        boolean scoped = scope(node) != root;
        if (own.contains(Topic.TIME) && !rest.isEmpty()) {
            time(node, said);
        }
        if (own.contains(Topic.PLACE) && (!rest.isEmpty() || own.size() == 1)) {
            place(node, said, !own.contains(Topic.TIME));
        }
        if (own.contains(Topic.MODE)) {
            mode(node, said);
        }
        if (own.contains(Topic.TRANSPORT) && !rest.isEmpty()) {
            event(node).transport = rest.bare().fact("event.transport", Confidence.HIGH);
        }
        if (scoped && own.size() == 1 && own.contains(Topic.CONTENT) && !rest.isEmpty()) {
            event(node).description = rest.bare().fact("event.description", Confidence.MEDIUM);
        }
    }

    private boolean isDuties(Node node) {
        return sections.own(node).contains(Topic.IMPLEMENTATION);
    }

    /** «1. Thời gian» alone: the one paragraph below says when. */
    private @Nullable Words childWords(Node node) {
        for (Node child : node.children()) {
            if (sections.own(child).isEmpty() && child.children().isEmpty()) {
                return child.body();
            }
        }
        return null;
    }

    private void time(Node node, Words said) {
        EventDraft event = event(node);
        Fact<FuzzyTime> time = times.time(said);
        if (event.time == null && time != null) {
            event.time = time;
            event.weekday = times.weekday(said);
        }
        if (event.duration == null) {
            event.duration = EventTimes.duration(said);
        }
        if (event.laterNotice == null) {
            event.laterNotice = EventTimes.laterNotice(said);
        }
        Matcher place = said.match(PLACE_BESIDE);
        if (event.place == null && place.find()) {
            event.place = said.sub(place.start("place"), place.end("place"))
                    .bare()
                    .fact("event.place-beside-time", Confidence.HIGH);
        }
    }

    private void place(Node node, Words said, boolean whole) {
        EventDraft event = event(node);
        Matcher held = said.match(HELD_AT);
        Words place = null;
        Matcher point = said.match(POINT_AT);
        if (point.find()) {
            place = said.sub(point.start("place"), point.end("place")).bare();
        } else if (whole) {
            int end = placeEnd(said.key());
            Words cut = said.sub(0, end).bare();
            Matcher point1 = cut.match(POINT_LABEL);
            cut = point1.find() ? cut.sub(point1.end()) : cut;
            Matcher at = cut.match(AT);
            place = (at.find() ? cut.sub(at.end()) : cut).bare();
        } else if (held.find()) {
            place = said.sub(held.start("place"), held.end("place")).bare();
        }
        if (event.place == null
                && place != null
                && !place.isEmpty()
                && place.length() < 200
                && !place.finds(NO_PLACE)) {
            event.place = place.fact("event.place", Confidence.HIGH);
        }
        address(event, said);
        Matcher chooses = said.match(CHOOSES);
        if (chooses.find()) {
            event.venueChosenBy = context.body(
                    said.sub(chooses.start("words"), chooses.end("words")).bare(),
                    "event.venue-chosen-by",
                    Confidence.HIGH);
        }
    }

    /** «Hội trường Sở (số 12, đường …)». */
    static void address(EventDraft event, Words said) {
        Matcher address = said.match(ADDRESS);
        if (address.find()) {
            event.address = said.sub(address.start("words"), address.end("words"))
                    .bare()
                    .fact("event.address", Confidence.HIGH);
        }
    }

    private static final Pattern POINT_AT =
            Pattern.compile("điểm cầu[^.;]{0,60}?\\s(?:tổ chức |đặt |bố trí )?tại\\s+(?<place>[^.;(]{4,160})");
    private static final Pattern POINT_LABEL = Pattern.compile("^điểm cầu[^:]{0,40}:\\s*");
    /** «Thời gian: …. Địa điểm: tại …» in one paragraph. */
    private static final Pattern PLACE_BESIDE = Pattern.compile("địa điểm\\s*:\\s*(?:tại\\s+)?(?<place>[^.;(]{4,160})");

    private static final Pattern NO_PLACE = Pattern.compile("thông báo sau|sẽ (?:có|được) thông báo|^theo ");

    private static int placeEnd(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean abbreviation = c == '.'
                    && i >= 2
                    && (key.startsWith("tp", i - 2) || key.startsWith("tx", i - 2) || key.startsWith("tt", i - 2));
            if (c == '('
                    || c == ';'
                    || c == '.' && !abbreviation && (i + 1 == key.length() || key.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return key.length();
    }

    private void mode(Node node, Words said) {
        boolean online = said.finds(ONLINE);
        boolean inPerson = said.finds(IN_PERSON);
        if (!online && !inPerson) {
            return;
        }
        Matcher sentence = said.match(MODE_WORDS);
        Words words =
                sentence.find() ? said.sub(sentence.start(), said.length()).bare() : said.bare();
        Mode mode = online && inPerson ? Mode.HYBRID : online ? Mode.ONLINE : Mode.IN_PERSON;
        event(node).mode = words.fact(mode, "event.mode", Confidence.HIGH);
    }

    private static final Pattern MODE_WORDS = Pattern.compile("(?:trực tuyến|trực tiếp|tập trung)");

    private void chairs(Node node, Words rest) {
        List<Words> items = new ArrayList<>();
        if (!rest.isEmpty()) {
            items.addAll(rest.bare().split(SEVERAL));
        } else {
            node.children().forEach(child -> items.add(child.body()));
        }
        EventDraft event = event(node);
        for (Words item : items) {
            Words bare = item.bare();
            Matcher lead = bare.match(CHAIR_LEAD);
            bare = lead.find() ? bare.sub(lead.end()) : bare;
            Matcher tail = bare.match(CHAIR_TAIL);
            bare = (tail.find() ? bare.sub(0, tail.start()) : bare).bare();
            if (!bare.isEmpty() && bare.length() < 200) {
                event.chairs.add(bare.fact("event.chair", Confidence.MEDIUM));
            }
        }
    }

    /** Without a label «Thời gian»: a sentence of the section about time that names days. */
    private void takeSentence(Node node) {
        boolean about = sections.isAbout(node, Topic.TIME)
                && Stream.concat(Stream.of(node), node.above()).noneMatch(this::isDuties);
        Words body = sections.head(node).rest();
        if (!about
                || !sections.own(node).isEmpty() && !sections.own(node).contains(Topic.TIME)
                || body.isEmpty()
                || node.isTableCell()) {
            return;
        }
        Fact<FuzzyTime> time = times.time(body);
        if (time == null) {
            return;
        }
        EventDraft event = event(node);
        if (event.time == null) {
            time(node, body);
            if (event.place == null) {
                place(node, body, false);
            }
        }
    }

    /** What may stand anywhere: how many points, what happens when it cannot take place. */
    private void wholeEvent(Node node) {
        if (events.isEmpty() || node.isRoot()) {
            return;
        }
        EventDraft event = events.values().iterator().next();
        new ConnectionPoints(event, context.level()).take(node, sections);
        Matcher fallback = node.body().match(FALLBACK);
        if (event.fallback == null
                && fallback.find()
                && fallback.group("words")
                        .matches(".*(?:hội nghị|phương án|hình thức|thời gian|kỳ họp|đoàn|cuộc|lớp).*")) {
            event.fallback = node.body()
                    .sub(fallback.start("words"), fallback.end("words"))
                    .bare()
                    .fact("event.fallback", Confidence.MEDIUM);
        }
        if (event.mode == null && node.body().finds(ONLINE) && !sections.isAbout(node, Topic.IMPLEMENTATION)) {
            Matcher m = node.body().match(MODE_SENTENCE);
            if (m.find()) {
                boolean hybrid = m.group("mode").startsWith("trực tiếp");
                event.mode = node.body()
                        .sub(m.start("mode"), m.end("mode"))
                        .bare()
                        .fact(hybrid ? Mode.HYBRID : Mode.ONLINE, "event.mode-in-sentence", Confidence.MEDIUM);
            }
        }
    }

    /** The event that a labelled paragraph belongs to: that of the named thing above it, else the plan's own. */
    private EventDraft event(Node node) {
        Node scope = scope(node);
        return events.computeIfAbsent(scope, this::newEvent);
    }

    private Node scope(Node node) {
        return node.above()
                .filter(above -> !above.isRoot())
                .filter(above -> sections.own(above).isEmpty() && isNamedPart(above))
                .findFirst()
                .orElse(root);
    }

    private boolean isNamedPart(Node node) {
        Section.Head head = sections.head(node);
        return !head.head().isEmpty()
                && head.head().length() < 120
                && NAMED_PART.matcher(head.head().key()).find();
    }

    private EventDraft newEvent(Node scope) {
        Words named = scope == root ? titleOfPlan() : nameOfPart(scope);
        String key = named.key();
        String all = title == null ? key : title.key();
        Kind kind = EventKinds.of(key);
        return new EventDraft(
                named.fact("event.title", scope == root ? Confidence.MEDIUM : Confidence.HIGH),
                kind == null ? EventKinds.orConference(all) : kind);
    }

    /** «Điểm thứ nhất: Văn phòng …»: with what the label is of, where that is short. */
    private Words nameOfPart(Node scope) {
        Section.Head head = sections.head(scope);
        boolean said = !head.isWhole()
                && scope.body().length() < LONGEST_NAME
                && !head.rest().finds(ENDS);
        return said ? scope.body().bare() : head.head();
    }

    private static final int LONGEST_NAME = 160;
    private static final Pattern ENDS = Pattern.compile("[.;]\\s");

    private Words titleOfPlan() {
        if (title == null) {
            return root.children().getFirst().body();
        }
        Matcher organises = title.match(ORGANISES);
        return organises.find() && organises.end() < title.length()
                ? title.sub(organises.end()).bare()
                : title;
    }
}
