package vn.giaoban.paperwork.reading.parts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.calendar.DeadlineSemantics;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Orphan;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.reading.Question.Code;
import vn.giaoban.paperwork.reading.Question.Option;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Outliner;
import vn.giaoban.paperwork.reading.text.Words;
import vn.giaoban.paperwork.source.TextSpan;

/** Doubts told as questions, each with the answers that are possible. */
final class Questions {

    private static final WorkingDays CALENDAR = Holidays.shipped();

    private final Context context;
    private final Header header;
    private final Zones zones;
    private final Issuers issuers;
    private final List<EventReading> events;
    private final List<Draft> drafts;
    private final List<Orphan> orphans;
    private final List<Outliner.Jump> jumps;
    private final List<Question> all = new ArrayList<>();

    Questions(
            Context context,
            Header header,
            Zones zones,
            Issuers issuers,
            List<EventReading> events,
            List<Draft> drafts,
            List<Orphan> orphans,
            List<Outliner.Jump> jumps) {
        this.context = context;
        this.header = header;
        this.zones = zones;
        this.issuers = issuers;
        this.events = events;
        this.drafts = drafts;
        this.orphans = orphans;
        this.jumps = jumps;
    }

    List<Question> all() {
        ofHeader();
        for (int i = 0; i < events.size(); i++) {
            ofEvent(events.get(i), i);
        }
        Set<List<TextSpan>> asked = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            ofDraft(drafts.get(i), i, asked);
        }
        for (int i = 0; i < orphans.size(); i++) {
            ofOrphan(orphans.get(i), i);
        }
        jumps.forEach(this::ofJump);
        misspelt();
        return all;
    }

    private void ask(Code code, String about, String text, List<TextSpan> spans, Option... options) {
        all.add(new Question(code, about, text, List.of(options), spans));
    }

    private static Option option(String value, String text) {
        return new Option(value, text);
    }

    private void ofHeader() {
        if (header.secrecy() != null) {
            ask(
                    Code.SECRECY_MARK,
                    "",
                    "Văn bản đóng dấu «" + header.secrecy().text() + "»: tài liệu mật không được lưu ở đây.",
                    header.secrecy().spans(),
                    option("REFUSE", "Không nhập văn bản này"));
        }
        var number = header.number();
        if (number == null || number.value().number() == null) {
            ask(
                    Code.NUMBER_MISSING,
                    "/number",
                    number == null ? "Văn bản không ghi số, ký hiệu." : "Số văn bản còn để trống.",
                    number == null ? List.of() : number.spans(),
                    option("LEAVE_BLANK", "Để trống, ghi khi văn thư cấp số"));
        }
        var date = header.date();
        if (date == null || date.value().known().isEmpty()) {
            ask(
                    Code.DAY_MISSING,
                    "/issueDate",
                    date == null
                            ? "Văn bản không ghi ngày ban hành."
                            : "Ngày ban hành còn để trống: " + date.text() + ".",
                    date == null ? List.of() : date.spans(),
                    option("LEAVE_BLANK", "Để trống, ghi khi ban hành"));
        }
        if (issuers.inFull() == null || Names.lacksUnitName(issuers.inFull())) {
            ask(
                    Code.ISSUER_UNKNOWN,
                    "/issuers",
                    "Chưa rõ cơ quan nào ban hành kế hoạch.",
                    List.of(),
                    option("CHOOSE", "Chọn trong danh bạ"));
        }
    }

    private void ofEvent(EventReading event, int at) {
        if (event.time() == null
                || event.weekdayStated() == null
                || event.time().value().from() == null) {
            return;
        }
        LocalDate day = event.time().value().from();
        DayOfWeek stated = event.weekdayStated().value();
        if (day.getDayOfWeek() != stated) {
            weekday("/events/" + at + "/time", day, stated, event.time().spans());
        }
    }

    private void weekday(String about, LocalDate day, DayOfWeek stated, List<TextSpan> spans) {
        ask(
                Code.WEEKDAY_MISMATCH,
                about,
                "Văn bản ghi " + VietnameseDates.weekday(stated) + ", nhưng " + VietnameseDates.day(day) + " là "
                        + VietnameseDates.weekday(day.getDayOfWeek()) + ".",
                spans,
                option("KEEP_DATE", "Giữ ngày " + VietnameseDates.day(day)),
                option("OTHER_DATE", "Ngày khác"));
    }

    private void ofDraft(Draft draft, int at, Set<List<TextSpan>> asked) {
        String about = "/assignments/" + at;
        Fact<ReadDeadline> deadline = draft.deadline;
        if (deadline != null && asked.add(deadline.spans())) {
            ofDeadline(deadline, about + "/deadline");
        }
        boolean single = draft.assignees.stream().noneMatch(body -> body.value().collective());
        boolean either = draft.assignees.size() > 1 && draft.assigneesText != null && draft.assigneesText.finds(EITHER);
        if (either) {
            ofEither(draft, about + "/assignees");
        } else if (draft.assignees.size() > 1 && single && draft.kind != Kind.TASK) {
            String names = String.join(
                    ", ",
                    draft.assignees.stream().map(body -> body.value().name()).toList());
            ask(
                    Code.JOINT_OR_EACH,
                    about + "/assignees",
                    "Chủ đề này giao cho " + draft.assignees.size() + " đơn vị (" + names
                            + "): mỗi đơn vị một bài hay chung một bài?",
                    draft.assigneesText.spans(),
                    option("EACH", "Mỗi đơn vị một bài"),
                    option("JOINT", "Chung một bài"));
        }
        if (draft.cellEmpty) {
            ofEmptyCell(draft, at);
        } else if (draft.inferred) {
            ask(
                    Code.SUBJECT_INFERRED,
                    about + "/assignees",
                    "Câu này không nêu ai làm; có phải vẫn là "
                            + draft.assignees.getFirst().value().name() + "?",
                    draft.node.body().spans(),
                    option("YES", "Đúng"),
                    option("OTHER", "Đơn vị khác"));
        }
        for (Fact<ReadBody> body : draft.assignees) {
            if (body.doubts().contains(Doubt.SPELT_OTHERWISE) && asked.add(body.spans())) {
                ask(
                        Code.UNIT_MISSPELT,
                        about + "/assignees",
                        "«" + body.text() + "» có phải là " + body.value().name() + "?",
                        body.spans(),
                        option("TAKE:" + body.value().name(), body.value().name()),
                        option("KEEP", "Giữ như văn bản: " + body.text()));
            } else if (body.doubts().contains(Doubt.NOT_IN_REGISTER) && asked.add(body.spans())) {
                ask(
                        Code.UNIT_UNKNOWN,
                        about + "/assignees",
                        "Danh bạ của thời điểm đó không có «" + body.value().name() + "».",
                        body.spans(),
                        option("KEEP", "Giữ như văn bản"),
                        option("CHOOSE", "Chọn trong danh bạ"));
            }
        }
    }

    private static final Pattern EITHER = Pattern.compile("\\shoặc\\s");

    private void ofEither(Draft draft, String about) {
        List<Option> options = new ArrayList<>(draft.assignees.stream()
                .map(body -> option(
                        "ONLY:" + body.value().name(), "Chỉ " + body.value().name()))
                .toList());
        options.add(option("KEEP", "Tất cả cùng làm"));
        all.add(new Question(
                Code.EITHER_OR,
                about,
                "«" + draft.assigneesText.text() + "»: giao cho cơ quan nào?",
                options,
                draft.assigneesText.spans()));
    }

    /** Rows one below the other are asked about together. */
    private void ofEmptyCell(Draft draft, int at) {
        if (at > 0 && isOfTheSameCell(drafts.get(at - 1), draft)) {
            return;
        }
        List<Draft> rows = drafts.subList(at, drafts.size()).stream()
                .takeWhile(row -> isOfTheSameCell(row, draft))
                .toList();
        String names = String.join(
                ", ", draft.assignees.stream().map(body -> body.value().name()).toList());
        String which = rows.size() == 1
                ? "Dòng «" + shortened(draft.node.body().text()) + "» để trống ô đơn vị"
                : rows.size() + " dòng từ «" + shortened(draft.node.body().text()) + "» đến «"
                        + shortened(rows.getLast().node.body().text()) + "» để trống ô đơn vị";
        ask(
                Code.CELL_EMPTY,
                "/assignments/" + at + "/assignees",
                which + ": là việc của " + names + " như dòng trên, hay chưa giao cho ai?",
                rows.stream().flatMap(row -> row.node.body().spans().stream()).toList(),
                option("YES", "Của " + names + ", như dòng trên"),
                option("NOBODY", "Chưa giao cho ai"),
                option("OTHER", "Đơn vị khác"));
    }

    private static boolean isOfTheSameCell(Draft one, Draft other) {
        return one.cellEmpty && other.cellEmpty && one.assigneesText == other.assigneesText;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }

    private static final int LONGEST_QUOTE = 60;

    private void ofDeadline(Fact<ReadDeadline> fact, String about) {
        var deadline = fact.value().deadline();
        LocalDate last = fact.value().lastDay();
        if (deadline.semantics() == DeadlineSemantics.AMBIGUOUS) {
            LocalDate named = deadline.date();
            ask(
                    Code.MIXED_DEADLINE_WORDING,
                    about,
                    "«" + fact.text() + "» vừa nói «chậm nhất» vừa nói «trước»: ngày cuối cùng là ngày nào?",
                    fact.spans(),
                    option("BEFORE_THE_DAY", VietnameseDates.weekdayAndDay(named.minusDays(1))),
                    option("ON_THE_DAY", VietnameseDates.weekdayAndDay(named)));
        }
        if (deadline.weekdayStated() != null
                && deadline.date() != null
                && deadline.date().getDayOfWeek() != deadline.weekdayStated()) {
            weekday(about, deadline.date(), deadline.weekdayStated(), fact.spans());
        }
        if (last != null && !CALENDAR.isWorkingDay(last)) {
            LocalDate before = CALENDAR.plusWorkingDays(last, -1);
            ask(
                    Code.LAST_DAY_OFF,
                    about,
                    "Ngày cuối cùng, " + VietnameseDates.weekdayAndDay(last) + ", là ngày nghỉ.",
                    fact.spans(),
                    option("KEEP", "Giữ " + VietnameseDates.day(last)),
                    option("WORKING_DAY_BEFORE", VietnameseDates.weekdayAndDay(before)),
                    option("WORKING_DAY_AFTER", VietnameseDates.weekdayAndDay(CALENDAR.nextWorkingDay(last))));
        }
    }

    private void ofOrphan(Orphan orphan, int at) {
        List<Option> options = new ArrayList<>();
        for (int candidate : orphan.candidates()) {
            options.add(option(
                    "APPEND_TO:" + candidate,
                    "Là phần tiếp của chủ đề: " + drafts.get(candidate).topic.value()));
        }
        options.add(option("DROP", "Bỏ đoạn này"));
        all.add(new Question(
                Code.ORPHAN,
                "/orphans/" + at,
                "Đoạn này mất phần đầu; nó thuộc về đâu?",
                options,
                orphan.text().spans()));
    }

    private void ofJump(Outliner.Jump jump) {
        List<TextSpan> spans = jump.at().body().spans();
        if (!spans.isEmpty()) {
            ask(
                    Code.NUMBERING_JUMP,
                    "",
                    "Sau mục «" + jump.expectedAfter() + "» là «"
                            + jump.at().marker().label() + "»: có thể thiếu một đoạn.",
                    spans,
                    option("NOTHING_MISSING", "Không thiếu"));
        }
    }

    /** «thị xã Đức Phố», where the register has Đức Phổ; asked once for each spelling. */
    private void misspelt() {
        Set<String> seen = new HashSet<>();
        Stream.of(zones.title(), zones.bases(), zones.body())
                .flatMap(List::stream)
                .map(Line::words)
                .forEach(words -> {
                    Matcher m = UNIT.matcher(words.text());
                    while (m.find()) {
                        var found = context.resolver().find(m.group(), false);
                        if (found.doubt() == Doubt.SPELT_OTHERWISE && seen.add(m.group())) {
                            misspelt(words.sub(m.start(), m.end()), found.name());
                        }
                    }
                });
    }

    private void misspelt(Words words, String registered) {
        boolean asked = all.stream()
                .anyMatch(question -> question.code() == Code.UNIT_MISSPELT
                        && question.spans().equals(words.spans()));
        if (!asked) {
            ask(
                    Code.UNIT_MISSPELT,
                    "",
                    "«" + words.text() + "» có phải là " + registered + "?",
                    words.spans(),
                    option("TAKE:" + registered, registered),
                    option("KEEP", "Giữ như văn bản: " + words.text()));
        }
    }

    private static final Pattern UNIT = Pattern.compile(
            "(?<!\\p{L})(?:huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\\s\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){0,3}");

    static Question notAPlan(Kinds kind) {
        String what = kind.type() == null
                ? "một kế hoạch"
                : "kế hoạch mà là " + kind.type().value().name().toLowerCase(java.util.Locale.ROOT);
        return new Question(
                Code.NOT_A_PLAN,
                "",
                "Văn bản này không phải là " + what + ".",
                List.of(new Option("REFUSE", "Không nhập"), new Option("TYPE_IN", "Tự nhập kế hoạch")),
                kind.type() == null ? List.of() : kind.type().spans());
    }
}
