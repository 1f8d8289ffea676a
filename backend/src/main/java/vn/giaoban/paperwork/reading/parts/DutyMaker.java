package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.grammar.LimitsGrammar;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Makes duties of a subject and what is said of it. */
final class DutyMaker {

    private static final Pattern BACK_TO = Pattern.compile(
            "(?:gửi|báo cáo|thông báo|nộp|đăng ký)\\s[^;.]{0,80}?về\\s|(?:gửi|báo cáo|nộp) về\\s|thông báo về\\s");
    /** What others hand in is watched, not handed in. */
    private static final Pattern WATCHES = Pattern.compile("^(?:theo dõi|đôn đốc|hướng dẫn|kiểm tra|nhắc)");

    private static final Pattern GATHERS = Pattern.compile(
            "^(?:tổng hợp|tập hợp)\\s+(?:các\\s+|những\\s+)?(?<topic>(?:(?! để )[^;()]){5,200}?),?\\s(?:và\\s)?(?:gửi|báo cáo|trình)\\s(?:(?:về|cho|đến|tới)\\s|(?=ubnd|ủy ban|thường trực|hđnd|văn phòng|ban |lãnh đạo ))");
    private static final Pattern CONDITION = Pattern.compile(
            "\\((?<words>(?:khi|nếu|trong trường hợp)\\s[^()]{5,160})\\)|(?<plain>(?:khi có|nếu có) yêu cầu[^,;.()]{0,60})");
    private static final Pattern SCOPE_NOTE = Pattern.compile("^[\\s”\"]*\\((?<words>[^()]{5,200})\\)");
    private static final Pattern REGISTERS =
            Pattern.compile("đăng ký (?:nội dung|chủ đề|tên|chuyên đề)|tự chọn (?:chủ đề|nội dung)|chủ đề (?:do|tự)");
    private static final Pattern BEHALF = Pattern.compile("^\\s*(?:của|thay mặt)\\s");
    private static final Pattern AUTHORS =
            Pattern.compile("của (cấp (?:tỉnh|huyện|xã)(?: (?:hoặc|và|,) cấp (?:tỉnh|huyện|xã)){0,2})");
    private static final Pattern LEVEL_OR_LESS = Pattern.compile("^(?:ban|văn phòng|các ban|các phòng|phòng)");
    private static final Pattern HELPS =
            Pattern.compile("^(?:tổng hợp,\\s*)?(?:tham mưu|giúp)(?:,\\s*giúp)?(?:\\s+cho)?\\s+");

    /** «giúp Đoàn xây dựng báo cáo»: the team is served, and hands the report on itself. */
    private static final Pattern TEAM = Pattern.compile("^(?:đoàn|tổ)(?: (?:giám sát|khảo sát|công tác|kiểm tra))?$");

    private final Context context;

    DutyMaker(Context context) {
        this.context = context;
    }

    /**
     * @param hint what the sentence above asks for, when this one gives only the topic
     * @param opens whether a list of deeds follows, so that the sentence itself is no duty unless it names a paper
     */
    List<Draft> make(Node node, Actor actor, Words rest, @Nullable Kind hint, boolean inferred, boolean opens) {
        List<Draft> made = new ArrayList<>();
        Words quoted = hint == null ? null : Products.quotedAlone(rest);
        if (quoted != null) {
            made.add(ofTopic(node, actor, hint, quoted, rest, inferred));
            return made;
        }
        Words plainTask = null;
        for (Words clause : Clauses.of(rest).stream()
                .flatMap(clause -> DutyTimes.eachWithItsDay(clause, context.deadlines()))
                .toList()) {
            Words core = clause.sub(Clauses.behindLeadIn(clause.key(), 0));
            if (!made.isEmpty() && plainTask == null && Handing.describesThePaper(core)) {
                addTimes(made.getLast(), clause, clause);
                continue;
            }
            Products.Product product = Products.in(core);
            Directed directed = directed(core);
            if (product == null && directed != null) {
                Products.Product inner = Products.in(directed.rest());
                product = inner;
            }
            if (product != null && !(opens && product.topic() == null)) {
                if (plainTask != null) {
                    made.add(task(node, actor, plainTask, inferred));
                    plainTask = null;
                }
                Draft paper = paper(node, actor, core, product, directed, inferred);
                addTimes(paper, clause, clause);
                made.add(paper);
            } else if (clause.finds(GATHERS)) {
                if (plainTask != null) {
                    made.add(task(node, actor, plainTask, inferred));
                    plainTask = null;
                }
                made.add(task(node, actor, clause, inferred));
            } else if (product == null && !made.isEmpty() && plainTask == null && Handing.givesThePaper(clause)) {
                addTimes(made.getLast(), clause, clause);
            } else if (plainTask != null
                    && !(context.deadlines().in(plainTask).isEmpty()
                            && context.deadlines().in(clause).isEmpty())
                    && !Handing.givesThat(clause)) {
                // A deadline binds the deed that it stands with, not its neighbour.
                made.add(task(node, actor, plainTask, inferred));
                plainTask = clause;
            } else if (!opens) {
                plainTask = plainTask == null ? clause : plainTask.through(clause);
            }
        }
        if (plainTask != null) {
            made.add(task(node, actor, plainTask, inferred));
        }
        DutyTimes.lateTimes(made);
        return made;
    }

    /** A paper that the sentence names before its author. */
    Draft named(Node node, Actor actor, Words paper, Words whole) {
        Draft draft = draft(node, actor, false);
        String key = paper.key();
        draft.kind = key.startsWith("tham luận")
                ? Kind.PAPER
                : key.contains("đề dẫn")
                        ? Kind.KEYNOTE
                        : key.startsWith("báo cáo") || key.startsWith("dự thảo") ? Kind.REPORT : Kind.SPEECH;
        topic(draft, paper, false);
        addTimes(draft, whole, whole);
        return draft;
    }

    /** «HĐND phường …: Kinh nghiệm …» below a head that says what is to be written. */
    Draft listed(Node node, Actor actor, Kind kind, Words topic, Words whole) {
        return ofTopic(node, actor, kind, topic, whole, false);
    }

    private Draft ofTopic(Node node, Actor actor, Kind kind, Words topic, Words whole, boolean inferred) {
        Draft draft = draft(node, actor, inferred);
        draft.kind = kind;
        topic(draft, topic, Products.quotedAlone(whole) != null);
        addTimes(draft, whole, whole);
        return draft;
    }

    /** What stands before the subject: «Kết thúc mỗi chuyến công tác, Đoàn …» says when. */
    void leadIn(List<Draft> drafts, Words lead) {
        List<Deadlines.Found> found = context.deadlines().in(lead);
        for (Draft draft : drafts) {
            if (draft.deadline == null && !found.isEmpty()) {
                draft.deadline = DutyTimes.deadline(found.getFirst(), lead);
            }
        }
    }

    Draft task(Node node, Actor actor, Words text) {
        return task(node, actor, text, false);
    }

    private Draft task(Node node, Actor actor, Words text, boolean inferred) {
        Draft draft = draft(node, actor, inferred);
        Matcher gathers = text.match(GATHERS);
        boolean gathered = gathers.find() && Products.in(text) == null;
        Words said = gathered ? text.sub(0, gathers.end("topic")) : text;
        if (gathered) {
            draft.kind = Kind.REPORT;
            topic(draft, text.sub(gathers.start("topic"), gathers.end("topic")).bare(), false);
        }
        draft.text = said.bare().fact("duty.task", inferred ? Confidence.LOW : Confidence.MEDIUM);
        draft.cooperating = new ArrayList<>(Roles.cooperating(text, context));
        addTimes(draft, text, text);
        return draft;
    }

    private Draft draft(Node node, Actor actor, boolean inferred) {
        Draft draft = new Draft(node);
        draft.assignees = new ArrayList<>(
                inferred
                        ? actor.bodies().stream()
                                .map(body -> inferred(body, "duty.assignee-of-neighbour"))
                                .toList()
                        : actor.bodies());
        draft.assigneesText = actor.phrase();
        draft.inferred = inferred;
        return draft;
    }

    static <T> Fact<T> inferred(Fact<T> fact, String rule) {
        return new Fact<>(
                fact.value(),
                fact.text(),
                fact.spans(),
                rule,
                Confidence.LOW,
                java.util.Set.of(Doubt.SUBJECT_INFERRED));
    }

    /** «chỉ đạo X xây dựng …»: X and what X is to do. */
    private record Directed(Words phrase, Words rest) {}

    private static @Nullable Directed directed(Words clause) {
        Matcher m = clause.match(Roles.DIRECTS);
        if (!m.find()) {
            return null;
        }
        Bodies.Subject subject = Bodies.subject(clause.sub(m.end()));
        return subject == null ? null : new Directed(subject.phrase(), subject.rest());
    }

    private Draft paper(
            Node node,
            Actor actor,
            Words clause,
            Products.Product product,
            @Nullable Directed directed,
            boolean inferred) {
        Draft draft = draft(node, actor, inferred);
        draft.kind = product.kind();
        if (directed != null) {
            direct(draft, actor, directed, product);
        }
        if (product.topic() != null) {
            topic(draft, product.topic(), product.quoted());
        }
        boolean wordsToo = product.topic() == null
                || product.kind() == Kind.REPORT && !product.topic().key().startsWith("báo cáo")
                || product.kind() == Kind.SPEECH
                || product.kind() == Kind.KEYNOTE
                || product.verb() && !product.quoted()
                || product.kind() == Kind.REPORT
                        && !clause.key().matches("^(?:\\S+ ){0,3}(?:xây dựng|chuẩn bị)\\s.*|^báo cáo\\s.*");
        if (wordsToo) {
            draft.text = withoutTime(words(clause, product, directed), product)
                    .bare()
                    .fact("duty.paper-words", Confidence.MEDIUM);
        }
        Matcher behalf = product.behind().match(BEHALF);
        if (draft.kind == Kind.KEYNOTE && product.topic() == null && behalf.find()) {
            Words of = Bodies.leading(product.behind().sub(behalf.end()));
            if (of != null) {
                draft.onBehalfOf = context.body(of, "duty.on-behalf", Confidence.HIGH);
            }
        }
        helped(draft, clause);
        authors(draft, clause);
        if (product.quoted()) {
            Matcher scope = SCOPE_NOTE.matcher(product.behind().key());
            if (scope.find()
                    && context.deadlines().in(product.behind()).isEmpty()
                    && LimitsGrammar.in(product.behind()) == null) {
                draft.scopeNote = product.behind()
                        .sub(scope.start("words"), scope.end("words"))
                        .fact("duty.scope-note", Confidence.MEDIUM);
            }
        }
        draft.topicToBeRegistered = draft.topic == null && clause.finds(REGISTERS);
        draft.cooperating = new ArrayList<>(Roles.cooperating(clause, context));
        addTimes(draft, clause, clause);
        return draft;
    }

    /** The clause as far as it says what is to be done. */
    private static Words words(Words clause, Products.Product product, @Nullable Directed directed) {
        if (product.topic() == null) {
            boolean others = directed != null
                    && !LEVEL_OR_LESS.matcher(directed.phrase().key()).find();
            return others
                    ? withoutTail(directed.rest())
                    : product.kind() == Kind.KEYNOTE || directed != null ? clause : withoutTail(clause);
        }
        if (product.quoted() || product.kind() == Kind.SPEECH) {
            return product.until();
        }
        return product.kind() == Kind.REPORT
                        && !product.verb()
                        && !product.topic().key().startsWith("kết quả")
                ? clause.sub(0, Math.max(1, product.topic().offset() - clause.offset() + NOUN_LENGTH))
                : clause;
    }

    /** A paper's words end before its deadline, which is a fact of its own. */
    private Words withoutTime(Words words, Products.Product product) {
        List<Deadlines.Found> found =
                product.verb() ? List.of() : context.deadlines().in(words);
        if (found.isEmpty()) {
            return words;
        }
        Words last = found.getLast().words();
        int at = last.offset() - words.offset();
        if (at <= SHORTEST_WORDS || at + last.length() < words.bare().length()) {
            return words;
        }
        Words before = words.sub(0, at).bare();
        Matcher finish = before.match(FINISH);
        return finish.find() ? before.sub(0, finish.start()) : before;
    }

    /** «báo cáo … và bài tham luận (không quá 5 trang)»: the limit is that of the paper it stands beside. */
    private static boolean isOfOtherPaper(Words clause, Words limits) {
        int at = limits.offset() - clause.offset();
        return clause.key().substring(0, at).matches(".*tham luận\\s*\\(?\\s*");
    }

    private static final Pattern SAME_DAY = Pattern.compile(
            "(?:cùng|theo|đúng|trong) (?:thời hạn|thời gian|hạn) (?:nêu )?(?:trên|này)(?![a-zà-ỹ])|cùng thời hạn(?=[,;.]|$)");
    private static final Pattern FINISH =
            Pattern.compile(",?\\s(?:và )?(?:(?:gửi|hoàn thành|thực hiện|nộp)(?: xong)?|(?:các báo cáo )?xong)$");

    private static final int SHORTEST_WORDS = 12;
    private static final int NOUN_LENGTH = "báo cáo".length();

    private void direct(Draft draft, Actor actor, Directed directed, Products.Product product) {
        var nested = context.bodies(directed.phrase(), "duty.assignee-directed", Confidence.HIGH);
        boolean own = LEVEL_OR_LESS.matcher(directed.phrase().key()).find();
        if (own) {
            draft.preparedBy = new ArrayList<>(nested);
        } else {
            draft.directedBy = draft.assignees;
            draft.assignees = new ArrayList<>(nested);
            draft.assigneesText = directed.phrase();
        }
    }

    private static final Pattern TEXT_TAIL = Pattern.compile(",?\\s(?:và )?(?:gửi|nộp)\\s(?!kèm).*$");

    private static Words withoutTail(Words clause) {
        Matcher tail = clause.match(TEXT_TAIL);
        Words cut = tail.find() && tail.start() > 8 ? clause.sub(0, tail.start()) : clause;
        Matcher condition = cut.match(CONDITION);
        return condition.find() && condition.group("words") != null && condition.end() >= cut.length() - 1
                ? cut.sub(0, condition.start()).bare()
                : cut;
    }

    /** «tham mưu Thường trực … dự thảo báo cáo»: the body helped gets it. */
    private void helped(Draft draft, Words clause) {
        Matcher helps = clause.match(HELPS);
        if (draft.deliverTo == null && helps.find()) {
            Words phrase = Bodies.leading(clause.sub(helps.end()));
            if (phrase != null && !phrase.finds(TEAM)) {
                draft.deliverTo = context.body(phrase, "duty.deliver-to-helped", Confidence.MEDIUM);
            }
        }
    }

    private static void authors(Draft draft, Words clause) {
        Matcher authors = clause.match(AUTHORS);
        if (authors.find()) {
            String key = authors.group(1);
            if (key.contains("tỉnh")) {
                draft.authorLevels.add(Level.PROVINCE);
            }
            if (key.contains("huyện")) {
                draft.authorLevels.add(Level.DISTRICT);
            }
            if (key.contains("xã")) {
                draft.authorLevels.add(Level.COMMUNE);
            }
        }
    }

    private static void topic(Draft draft, Words topic, boolean quoted) {
        draft.topic = topic.fact(quoted ? "topic.quoted" : "topic.named", quoted ? Confidence.HIGH : Confidence.MEDIUM);
        draft.quoted = quoted;
    }

    private void addTimes(Draft draft, Words clause, Words whole) {
        if (draft.deadline == null) {
            List<Deadlines.Found> found = context.deadlines().in(clause);
            if (!found.isEmpty()) {
                draft.deadline = DutyTimes.deadline(found.getFirst(), whole);
            }
        }
        draft.sameDayAsBefore |= draft.deadline == null && clause.finds(SAME_DAY);
        boolean handsIn =
                draft.kind != Kind.TASK || (draft.deadline != null || clause.finds(BACK_TO)) && !clause.finds(WATCHES);
        if (draft.deliverTo == null && handsIn) {
            draft.deliverTo = Roles.deliverTo(clause, context);
        }
        if (draft.limits == null) {
            LimitsGrammar.Found limits = LimitsGrammar.in(clause);
            if (limits != null && !(draft.kind == Kind.REPORT && isOfOtherPaper(clause, limits.words()))) {
                draft.limits = limits.words().fact(limits.limits(), "limits.said", Confidence.HIGH);
            }
        }
        Matcher condition = clause.match(CONDITION);
        if (draft.condition == null && condition.find()) {
            String group = condition.group("words") != null ? "words" : "plain";
            draft.condition = clause.sub(condition.start(group), condition.end(group))
                    .bare()
                    .fact("duty.condition", Confidence.MEDIUM);
        }
    }
}
