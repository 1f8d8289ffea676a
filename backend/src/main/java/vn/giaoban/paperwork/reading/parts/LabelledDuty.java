package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** A duty told by labels: what is to be done, and below it «Cơ quan chủ trì: …», «Cơ quan phối hợp: …», «Thời hạn: …». */
final class LabelledDuty {

    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:cơ quan|đơn vị|bộ phận|phân công|giao)\\s)?(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|chủ trì thực hiện|chủ trì tham mưu|chịu trách nhiệm chính)$");
    private static final Pattern BODY_LEADS = Pattern.compile(
            "^(?:cơ quan|đơn vị|bộ phận)\\s(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|chủ trì thực hiện|chủ trì tham mưu|chịu trách nhiệm chính)$");
    private static final Pattern HELPS = Pattern.compile("^(?:(?:cơ quan|đơn vị|bộ phận)\\s)?phối hợp(?: thực hiện)?$");
    private static final Pattern WHEN = Pattern.compile(
            "^(?:thời gian|thời hạn|tiến độ|hạn|hoàn thành)(?: (?:thực hiện|hoàn thành|báo cáo|gửi|xong))?(?: trước)?$");

    private final Context context;
    private final Section sections;
    private final DutyMaker maker;

    LabelledDuty(Context context, Section sections, DutyMaker maker) {
        this.context = context;
        this.sections = sections;
        this.maker = maker;
    }

    /**
     * Whether the paragraphs below one say by labels who does what it names. «Chủ trì: …» alone names who presides, so a
     * label without «cơ quan» needs another that says who helps.
     */
    static boolean is(@Nullable Node node, Section sections) {
        if (node == null || node.isRoot() || !sections.own(node).isEmpty()) {
            return false;
        }
        return labelled(node, BODY_LEADS, sections) != null
                || labelled(node, LEADS, sections) != null && labelled(node, HELPS, sections) != null;
    }

    private static @Nullable Words labelled(Node node, Pattern label, Section sections) {
        for (Node child : node.children()) {
            Section.Head head = sections.head(child);
            if (!child.isTableCell()
                    && label.matcher(head.head().key()).matches()
                    && !head.rest().bare().isEmpty()) {
                return head.rest().bare();
            }
        }
        return null;
    }

    /** «Báo cáo … (Chủ trì: Phòng …; phối hợp: …; hoàn thành trước ngày …)»; null when it is no such paragraph. */
    @Nullable
    Draft inBrackets(Node node) {
        Draft by = paperOf(node);
        if (by != null) {
            return by;
        }
        Matcher bracket = node.body().match(BRACKET);
        if (!bracket.find() || bracket.start() < SHORTEST) {
            return null;
        }
        Words inside = node.body().sub(bracket.start("inside"), bracket.end("inside"));
        Words who = null;
        Words helpers = null;
        for (Words part : inside.split(BETWEEN)) {
            int colon = part.key().indexOf(':');
            String label = colon < 0 ? "" : part.key().substring(0, colon).strip();
            Words value = part.sub(colon + 1).bare();
            who = who == null && LEADS.matcher(label).matches() ? value : who;
            helpers = helpers == null && HELPS.matcher(label).matches() ? value : helpers;
        }
        if (who == null || !Bodies.startsWithBody(who)) {
            return null;
        }
        Words what = node.body().sub(0, bracket.start()).bare();
        Actor actor = Actor.of(who, context, Confidence.HIGH);
        Draft draft = what.finds(PAPER) ? maker.named(node, actor, what, what) : maker.task(node, actor, what);
        if (helpers != null && Bodies.startsWithBody(helpers)) {
            draft.cooperating = new ArrayList<>(context.bodies(helpers, "duty.cooperating-labelled", Confidence.HIGH));
        }
        List<Deadlines.Found> found = context.deadlines().in(inside);
        if (!found.isEmpty()) {
            draft.deadline =
                    DutyTimes.deadline(found.getFirst(), found.getFirst().words());
        }
        return draft;
    }

    private static final int SHORTEST = 12;
    /** «Báo cáo tóm tắt hoạt động (do Văn phòng … chuẩn bị)», in whatever section it stands. */
    private @Nullable Draft paperOf(Node node) {
        Matcher by = node.body().match(BY);
        Words who = by.find() ? node.body().sub(by.start("who"), by.end("who")).bare() : null;
        if (who == null || !Bodies.startsWithBody(who) || !node.body().finds(PAPER)) {
            return null;
        }
        Words what = node.body().sub(0, by.start()).bare();
        Draft draft = maker.named(node, Actor.of(who, context, Confidence.HIGH), what, node.body());
        draft.cooperating = new ArrayList<>(Roles.cooperating(node.body().sub(by.start()), context));
        return draft;
    }

    private static final Pattern BY = Pattern.compile(
            "\\((?:do|giao)\\s(?<who>[^()]{4,160}?)\\s(?:chủ trì|chuẩn bị|xây dựng|trình bày|báo cáo|thực hiện|soạn thảo|dự thảo|tham mưu)(?:[\\s,][^()]*)?\\)\\s*[.;]?$");
    private static final Pattern PAPER = Pattern.compile("^(?:báo cáo|tham luận|bài phát biểu|dự thảo báo cáo)\\s");
    private static final Pattern BETWEEN = Pattern.compile("[;.]\\s*");
    private static final Pattern BRACKET =
            Pattern.compile("\\((?<inside>[^()]*(?:chủ trì|thực hiện|phụ trách)\\s*:\\s*[^()]{3,400})\\)\\s*[.;]?$");

    List<Draft> read(Node node) {
        Words who = labelled(node, LEADS, sections);
        Words what = sections.head(node).rest().bare();
        what = what.isEmpty() ? node.body().bare() : what;
        if (who == null || !Bodies.startsWithBody(who) || what.isEmpty()) {
            return List.of();
        }
        Draft draft = maker.task(node, Actor.of(who, context, Confidence.HIGH), what);
        Words helpers = labelled(node, HELPS, sections);
        if (helpers != null && Bodies.startsWithBody(helpers)) {
            draft.cooperating = new ArrayList<>(context.bodies(helpers, "duty.cooperating-labelled", Confidence.HIGH));
        }
        Words when = labelled(node, WHEN, sections);
        Deadlines.Found found = when == null ? null : context.deadlines().only(when);
        if (found != null) {
            draft.deadline = DutyTimes.deadline(found, when);
        }
        return List.of(draft);
    }
}
