package vn.giaoban.paperwork.reading.parts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.grammar.LimitsGrammar;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * A sentence that gives nobody a new duty and binds those of others: «Lưu ý: Các báo cáo và tham luận gửi … trước ngày …
 * (tham luận không quá 4 trang A4)».
 *
 * @param kinds of papers that its deadline binds
 * @param limited kinds that its limits bind
 * @param everywhere whether it speaks of papers of the whole document
 */
record Note(
        Node node,
        Words words,
        Set<Kind> kinds,
        Set<Kind> limited,
        Deadlines.@Nullable Found deadline,
        LimitsGrammar.@Nullable Found limits,
        @Nullable Fact<ReadBody> deliverTo,
        boolean everywhere) {

    private static final Pattern LEAD = Pattern.compile("^(?:\\*\\s*)?(?:lưu ý|ghi chú|chú ý|yêu cầu chung)\\s*:?\\s*");
    private static final Pattern PAPERS = Pattern.compile(
            "^(?:đề nghị )?(?:(?:các|những|toàn bộ|mỗi|nội dung|thời gian|thời hạn|hạn|gửi|nộp|nhận|hoàn thành|văn bản|bản|bài|ý kiến|độ dài|dung lượng|đối với)\\s+){0,5}(?:báo cáo|tham luận|phát biểu)(?![a-zà-ỹ])\\s*(?:,|:|và|tham luận|phát biểu|gửi|nộp|đề nghị|phải|cần|hoàn thành|của các|nêu trên|trước|chậm|không quá|không|dài|có|từ|viết|in|khoảng|tối đa|xong|được|tại hội nghị|trình bày|về\\s(?="
                    + Bodies.NAME_PATTERN + ")|\\()");
    private static final Pattern CHOSEN = Pattern.compile(
            "(?:được (?:chọn|phân công|giao|mời)|có tên)\\s(?!nếu\\s|khi\\s)[^.;]{0,60}?(?:tham luận|báo cáo(?!\\s(?:thường trực|ban |ubnd|ủy ban|hđnd|lãnh đạo|chủ tịch|giám đốc|trưởng |bí thư))|phát biểu)|^(?:các )?(?:cơ quan|đơn vị|địa phương)[^.;]{0,60}(?:được phân công|nêu trên|có (?:bài )?tham luận)");

    static @Nullable Note of(Node node, Words body, Context context) {
        Matcher lead = body.match(LEAD);
        boolean marked = lead.find();
        Words words = marked ? body.sub(lead.end()).trim() : body;
        Set<Kind> kinds = kinds(words.key());
        boolean papers = !kinds.isEmpty() && words.match(PAPERS).lookingAt();
        boolean chosen = !kinds.isEmpty() && words.finds(CHOSEN);
        if (!papers && !chosen && !(marked && !kinds.isEmpty())) {
            return null;
        }
        LimitsGrammar.Found limits = LimitsGrammar.in(words);
        List<Deadlines.Found> deadlines = context.deadlines().in(words);
        if (deadlines.isEmpty() && limits == null) {
            return null;
        }
        Set<Kind> limited = limits == null ? Set.of() : limited(limits.words().key(), kinds);
        return new Note(
                node,
                words,
                kinds,
                limited,
                deadlines.isEmpty() ? null : deadlines.getFirst(),
                limits,
                Roles.deliverTo(words, context),
                chosen);
    }

    /** «… gửi báo cáo và bài tham luận (không quá 5 trang) về … chậm nhất …»: binds papers that other lines give. */
    static @Nullable Note ofPapersBesides(Node node, Words body, Context context) {
        Matcher besides = body.match(BESIDES);
        List<Deadlines.Found> deadlines = besides.find() ? context.deadlines().in(body) : List.of();
        if (deadlines.isEmpty()) {
            return null;
        }
        return new Note(
                node,
                body,
                EnumSet.of(Kind.PAPER),
                EnumSet.of(Kind.PAPER),
                deadlines.getFirst(),
                LimitsGrammar.in(body.sub(besides.start())),
                Roles.deliverTo(body, context),
                true);
    }

    private static final Pattern BESIDES = Pattern.compile(
            "báo cáo[^.;]{3,200}(?:và|,)\\s(?:các\\s)?(?:bài\\s)?tham luận(?![a-zà-ỹ])(?=[^.;]{0,120}\\s(?:gửi|nộp|chậm nhất|trước)\\s)");

    private static Set<Kind> kinds(String key) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        String subject = key.length() > 160 ? key.substring(0, 160) : key;
        if (subject.contains("tham luận")) {
            kinds.add(Kind.PAPER);
        }
        if (subject.replace("báo cáo tham luận", "").contains("báo cáo")) {
            kinds.add(Kind.REPORT);
        }
        if (subject.contains("phát biểu") && !subject.contains("tham luận")) {
            kinds.add(Kind.SPEECH);
        }
        return kinds;
    }

    private static Set<Kind> limited(String key, Set<Kind> kinds) {
        Set<Kind> limited = EnumSet.noneOf(Kind.class);
        if (key.contains("tham luận")) {
            limited.add(Kind.PAPER);
        }
        if (key.replace("báo cáo tham luận", "").contains("báo cáo")) {
            limited.add(Kind.REPORT);
        }
        if (limited.isEmpty() && key.contains("phát biểu")) {
            limited.add(kinds.contains(Kind.PAPER) ? Kind.PAPER : Kind.SPEECH);
        }
        return limited.isEmpty() ? kinds : limited;
    }

    /** Gives a paper what it does not say of itself. */
    boolean binds(Draft draft, boolean sameSection) {
        return (kinds.contains(draft.kind) || limited.contains(draft.kind)) && (everywhere || sameSection);
    }

    void bind(Draft draft) {
        if (deadline != null && draft.deadline == null && kinds.contains(draft.kind)) {
            ReadDeadline own = deadline.deadline();
            ReadDeadline scoped = new ReadDeadline(own.deadline(), own.lastDay(), own.counted(), words.text());
            draft.deadline = deadline.words()
                    .fact(scoped, deadline.rule() + ".of-note", Confidence.MEDIUM, Doubt.BOUND_FROM_ELSEWHERE);
        }
        if (deliverTo != null && draft.deliverTo == null && kinds.contains(draft.kind)) {
            draft.deliverTo = new Fact<>(
                    deliverTo.value(),
                    deliverTo.text(),
                    deliverTo.spans(),
                    deliverTo.rule() + ".of-note",
                    Confidence.MEDIUM,
                    Set.of(Doubt.BOUND_FROM_ELSEWHERE));
        }
        if (limits != null && draft.limits == null && limited.contains(draft.kind)) {
            draft.limits = limits.words()
                    .fact(limits.limits(), "limits.of-note", Confidence.MEDIUM, Doubt.BOUND_FROM_ELSEWHERE);
        }
    }
}
