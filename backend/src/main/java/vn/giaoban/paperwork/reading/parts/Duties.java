package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.text.Marker;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Walks the sections about duties and finds who has to do what, with the subject of the heading where a sentence has none. */
final class Duties {

    private static final Pattern OPENS_LIST = Pattern.compile("(?:như sau|sau đây|sau|gồm|cụ thể)\\s*:?\\s*$");
    private static final Pattern DELEGATION =
            Pattern.compile("\\(\\s*(?=(?:giao|đề nghị|phân công)\\s)(?<words>[^()]{8,400})\\)");
    private static final Pattern GENERAL = Pattern.compile(
            "^[¹²³⁴-⁹⁰]+\\s|^[(*\\s]*(?:trong quá trình|quá trình|nếu có|mọi (?:thông tin|vướng mắc)|trên đây|kế hoạch này|căn cứ kế hoạch này|căn cứ nội dung|yêu cầu các|đề nghị các cơ quan, đơn vị (?:nghiêm túc|triển khai|quan tâm|phối hợp)|nhận được kế hoạch|thông tin (?:chi tiết|liên hệ)|chi tiết (?:xin )?liên hệ|có (?:mẫu|đề cương|danh sách)|riêng )");
    private static final Pattern OTHER_MATTER = Pattern.compile("^(?:kinh phí|thời gian|địa điểm|thành phần)");

    private final Context context;
    private final Section sections;
    private final DutyMaker maker;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Duties(Context context, Section sections) {
        this.context = context;
        this.sections = sections;
        this.maker = new DutyMaker(context);
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Note> notes() {
        return notes;
    }

    void read(Node root) {
        Tables tables = new Tables(root);
        walk(root, null, null, tables);
        root.stream().forEach(this::delegations);
        drafts.sort((a, b) -> 0);
        new Binding(notes, drafts).bind();
    }

    private void walk(Node node, @Nullable Actor actor, @Nullable Kind hint, Tables tables) {
        Actor last = actor;
        boolean inTable = false;
        for (Node child : node.children()) {
            // Below heads whose columns are lost a line may be of any column: it is told, not guessed.
            inTable = DutyTable.isHeadInOneLine(child.body())
                    || inTable && child.marker() == null && !child.body().isAllCaps();
            if (inTable) {
                last = null;
                continue;
            }
            if (child.isTableCell()) {
                if (tables.isFirst(child) && !sections.isAbout(child, Topic.PROGRAMME)) {
                    drafts.addAll(new DutyTable(context, maker).read(tables.of(child)));
                }
                continue;
            }
            if (LabelledDuty.is(child, sections)) {
                drafts.addAll(new LabelledDuty(context, sections, maker).read(child));
                continue;
            }
            Draft bracketed = new LabelledDuty(context, sections, maker).inBrackets(child);
            if (bracketed != null) {
                drafts.add(bracketed);
                continue;
            }
            boolean duties = sections.isAbout(child, Topic.IMPLEMENTATION);
            boolean ownMatter =
                    !sections.own(child).isEmpty() && !sections.own(child).contains(Topic.IMPLEMENTATION);
            if (!duties && (isPaper(child) || isOfPapersList(child))) {
                last = duty(child, null, null, isOfPapersList(child) ? Kind.PAPER : hint, tables);
                continue;
            }
            // Below a body's heading «Trang trí hội trường: …» is its work, though the word heads a section elsewhere.
            boolean ofBody = actor != null && isDeed(child.body());
            ownMatter &= !ofBody;
            duties |= ofBody;
            if (!duties || ownMatter) {
                note(child);
                walk(child, null, null, tables);
                continue;
            }
            last = duty(child, actor, last, hint, tables);
        }
    }

    /** A sentence that gives a named body a paper on a quoted topic is a duty, in whatever section it stands. */
    private boolean isPaper(Node node) {
        if (sections.isAbout(node, Topic.PURPOSE)
                || sections.isAbout(node, Topic.PROGRAMME)
                || node.body().length() > LONGEST_SENTENCE) {
            return false;
        }
        Bodies.Subject subject = Bodies.subject(node.body());
        Products.Product product = subject == null || subject.rest().isEmpty()
                ? null
                : Products.in(subject.rest().bare());
        return product != null && product.quoted() && product.kind() != Kind.REPORT;
    }

    /** «Huyện Lộc Ninh: Giám sát …» below «Tham luận của các địa phương:», where the conference's matters are listed. */
    private boolean isOfPapersList(Node node) {
        Node head = node.parent();
        boolean listed = !head.isRoot()
                && head.body().finds(PAPERS_HEAD)
                && !sections.isAbout(node, Topic.PURPOSE)
                && !sections.isAbout(node, Topic.PARTICIPANTS)
                && node.body().length() <= LONGEST_SENTENCE;
        Bodies.Subject subject = listed ? Bodies.subject(node.body()) : null;
        boolean topic = subject != null
                && subject.colon()
                && isBodyAlone(subject.phrase())
                && Products.topicAlone(subject.rest()) != null;
        // «Các đơn vị còn lại đăng ký … trước ngày …» stands among the topics and is a duty too.
        return topic
                || subject != null
                        && !subject.colon()
                        && !context.deadlines().in(node.body()).isEmpty();
    }

    private static final Pattern PAPERS_HEAD =
            Pattern.compile("^(?:các |bài |trình bày |báo cáo |nội dung )*tham luận(?![a-zà-ỹ])[^.;]{0,120}$");

    private void note(Node node) {
        boolean reporting = sections.own(node).contains(Topic.REPORTING) || sections.isAbout(node, Topic.REPORTING);
        Note note = reporting || node.body().key().contains("tham luận") ? Note.of(node, node.body(), context) : null;
        if (note != null) {
            notes.add(note);
        }
    }

    /** One paragraph of a section about duties; tells whose duty it was, for a next one without a subject. */
    private @Nullable Actor duty(
            Node node, @Nullable Actor above, @Nullable Actor before, @Nullable Kind hint, Tables tables) {
        List<Words> parts = partsWithOwnSubjects(node.body());
        Actor last = duty(node, parts.getFirst(), above, before, hint, tables);
        for (Words part : parts.subList(1, parts.size())) {
            Bodies.Subject subject = Bodies.subject(part);
            last = Actor.of(subject.phrase(), context, Confidence.HIGH);
            said(node, last, subject.rest(), hint, false);
        }
        return last;
    }

    /** «Công an … bảo đảm …; Sở … hỗ trợ …»: cut where another body begins. */
    private static List<Words> partsWithOwnSubjects(Words body) {
        if (body.length() > LONGEST_SENTENCE) {
            return List.of(body);
        }
        List<Words> parts = new ArrayList<>();
        int start = 0;
        Matcher next = OWN_SUBJECT.matcher(body.key());
        while (next.find()) {
            boolean named = Character.isUpperCase(body.text().charAt(next.end()))
                    || PERSON.matcher(body.text())
                            .region(next.end(), body.length())
                            .lookingAt();
            if (named
                    && !Clauses.isInside(body.key(), next.start())
                    && Bodies.subject(body.sub(start, next.start())) != null
                    && hasDeed(body.sub(next.end()))) {
                parts.add(body.sub(start, next.start()));
                start = next.end();
            }
        }
        parts.add(body.sub(start));
        return parts;
    }

    /** Nobody writes longer ones; what is longer is no sentence. */
    private static final int LONGEST_SENTENCE = 4_000;

    private static final Pattern OWN_DEED = Pattern.compile("^(?:phân công|mời|yêu cầu|đề nghị|ủy quyền)\\s");
    private static final Pattern PERSON = Pattern.compile("(?:đồng chí|đ/c|ông|bà)\\s\\p{Lu}");
    private static final Pattern OWN_SUBJECT = Pattern.compile("[;.]\\s+(?=\\S)");

    private static boolean hasDeed(Words words) {
        int stop = words.key().indexOf(';');
        Bodies.Subject subject = Bodies.subject(stop < 0 ? words : words.sub(0, stop));
        return subject != null && !subject.rest().isEmpty() && !Bodies.asks(words);
    }

    private @Nullable Actor duty(
            Node node, Words body, @Nullable Actor above, @Nullable Actor before, @Nullable Kind hint, Tables tables) {
        Note note = Note.of(node, body, context);
        if (note != null && (note.everywhere() ? hasPapers(note) : true)) {
            notes.add(note);
            // «Tham luận (không quá 7 phút):» binds the papers that stand below it.
            walk(node, above, hintOfHead(body, hint), tables);
            return before;
        }
        Note besides = Note.ofPapersBesides(node, body, context);
        if (besides != null) {
            notes.add(besides);
        }
        if (Orphans.isOrphan(node) || body.finds(GENERAL) || isPlainHead(node)) {
            walk(node, above, hintOfHead(body, hint), tables);
            return before;
        }
        Words whole = Bodies.withoutRequest(body).bare();
        boolean headsOthers = !node.children().isEmpty() && isBodyAlone(whole);
        if (headsOthers) {
            Actor actor = Actor.of(whole, context, Confidence.HIGH);
            walk(node, actor, hint, tables);
            return actor;
        }
        Words lead = leadIn(body);
        // Below a body's heading «Phân công đồng chí …» is that body's own deed.
        Bodies.Subject subject = above != null && body.finds(OWN_DEED)
                ? null
                : Bodies.subject(lead == null ? body : body.sub(lead.length()));
        if (subject != null) {
            // «Mỗi phòng …» below the heading of two rooms is each of the two.
            boolean each = above != null && subject.phrase().finds(EACH_OF_THEM);
            Actor actor = each ? above : Actor.of(subject.phrase(), context, Confidence.HIGH);
            if (actor.bodies().isEmpty()) {
                walk(node, above, hint, tables);
                return before;
            }
            int first = drafts.size();
            Words topic = hint != null && subject.colon() ? Products.topicAlone(subject.rest()) : null;
            if (topic == null) {
                said(node, actor, subject.rest(), hint, false);
            } else {
                drafts.add(maker.listed(node, actor, hint, topic, subject.rest()));
            }
            if (lead != null) {
                maker.leadIn(drafts.subList(first, drafts.size()), lead);
            }
            walk(node, actor, hintOf(subject.rest(), hint), tables);
            return actor;
        }
        Actor named = paperNamedFirst(node, body);
        if (named == null) {
            named = workNamedFirst(node, body);
        }
        if (named != null) {
            return named;
        }
        Actor actor = above != null ? above : before;
        if (actor != null && (above != null || isDeed(body))) {
            said(node, actor, body, hint, above == null);
            walk(node, actor, hintOf(body, hint), tables);
            return actor;
        }
        walk(node, above, hintOfHead(body, hint), tables);
        return before;
    }

    private static final Pattern EACH_OF_THEM = Pattern.compile(
            "^(?:mỗi|từng)\\s(?:đơn vị|cơ quan|địa phương|ban|phòng|sở|tổ|huyện|xã|phường|ngành|đồng chí)$");

    /** «Báo cáo kết quả hoạt động 9 tháng: giao Văn phòng chuẩn bị»: the paper first, then whose it is. */
    private @Nullable Actor paperNamedFirst(Node node, Words body) {
        Matcher m = body.match(PAPER_FIRST);
        Bodies.Subject subject = m.find() ? Bodies.subject(body.sub(m.end())) : null;
        if (subject == null || !subject.rest().finds(PREPARES)) {
            return null;
        }
        Actor actor = Actor.of(subject.phrase(), context, Confidence.HIGH);
        drafts.add(maker.named(
                node, actor, body.sub(m.start("paper"), m.end("paper")).bare(), body));
        return actor;
    }

    /** «Việc trang trí hội trường do Văn phòng chủ trì»: the work first, then whose it is. */
    private @Nullable Actor workNamedFirst(Node node, Words body) {
        Matcher m = body.match(WORK_FIRST);
        Words who = m.matches() ? body.sub(m.start("who"), m.end("who")).bare() : null;
        if (who == null || !isBodyAlone(who)) {
            return null;
        }
        Actor actor = Actor.of(who, context, Confidence.HIGH);
        Words work = body.sub(m.start("work"), m.end("work")).bare();
        Draft draft = work.finds(PAPER) ? maker.named(node, actor, work, body) : maker.task(node, actor, work);
        maker.leadIn(List.of(draft), body);
        drafts.add(draft);
        return actor;
    }

    private static final Pattern WORK_FIRST = Pattern.compile(
            "^(?:việc\\s)?(?<work>[^;:]{6,300}?),?\\s(?:do|giao cho|giao)\\s(?<who>[^;:]{4,200}?)\\s(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận|chuẩn bị|chịu trách nhiệm|trình bày|tham mưu|soạn thảo|biên soạn)(?:[\\s,;.].*)?$");
    private static final Pattern PAPER = Pattern.compile("^(?:báo cáo|tham luận|bài phát biểu|dự thảo báo cáo)\\s");

    private static final Pattern PAPER_FIRST = Pattern.compile(
            "^(?<paper>(?:báo cáo|tham luận|bài phát biểu|phát biểu|dự thảo báo cáo)\\s[^:“\"]{3,240}):\\s*");
    private static final Pattern PREPARES = Pattern.compile(
            "^(?:chủ trì,? )?(?:chuẩn bị|xây dựng|thực hiện|trình bày|phụ trách|tham mưu|báo cáo|soạn thảo|viết|dự thảo|tổng hợp|hoàn thiện|hoàn thành)");

    /** «3. Tham luận tại Hội nghị» above a list of bodies and topics. */
    private static @Nullable Kind hintOfHead(Words body, @Nullable Kind hint) {
        return body.length() < 160 && body.key().contains("tham luận") ? Kind.PAPER : hint;
    }

    /** «Kết thúc mỗi chuyến công tác,» before the subject; null when the sentence begins with its subject or verb. */
    private static @Nullable Words leadIn(Words body) {
        Matcher m = body.match(LEAD_IN);
        return m.find() && Bodies.startsWithBody(body.sub(m.end())) ? body.sub(0, m.end()) : null;
    }

    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:(?:ngay\\s)?(?:sau|khi|kết thúc)|trước|trên cơ sở|căn cứ|định kỳ|hằng|hàng|chậm nhất|muộn nhất|từ ngày|từ nay|trong|theo|để|nhằm|ngày|đến)\\s[^;.]{1,160}?,\\s*");

    private boolean hasPapers(Note note) {
        return drafts.stream().anyMatch(draft -> note.kinds().contains(draft.kind));
    }

    private boolean isPlainHead(Node node) {
        Section.Head head = sections.head(node);
        boolean numbered = node.marker() != null && node.marker().kind() != Marker.Kind.BULLET
                || node.body().isAllCaps();
        return head.isWhole()
                        && !head.head().isEmpty()
                        && numbered
                        && sections.own(node).contains(Topic.IMPLEMENTATION)
                || node.body().finds(OTHER_MATTER) && node.children().isEmpty() && !isDeed(node.body());
    }

    private static boolean isDeed(Words body) {
        String key = body.key();
        return !key.isEmpty() && !key.startsWith("tham luận") && vn.giaoban.paperwork.reading.grammar.Verbs.at(key, 0);
    }

    private static boolean isBodyAlone(Words words) {
        if (!Bodies.startsWithBody(words) || words.length() > 400) {
            return false;
        }
        return words.split(LISTED).stream().map(Words::bare).allMatch(whole -> {
            Matcher bracket = whole.match(BRACKET_AT_END);
            Words part = bracket.find() ? whole.sub(0, bracket.start()).bare() : whole;
            Words leading = Bodies.leading(part);
            return leading != null && leading.length() >= part.length();
        });
    }

    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]{0,120}\\)$");
    private static final Pattern LISTED = Pattern.compile(";\\s*");

    private static @Nullable Kind hintOf(Words rest, @Nullable Kind hint) {
        if (!rest.key().stripTrailing().endsWith(":") && !rest.finds(OPENS_LIST)) {
            return hint;
        }
        String key = rest.key();
        if (key.contains("tham luận")) {
            return Kind.PAPER;
        }
        return key.contains("phát biểu") ? Kind.SPEECH : hint;
    }

    private void said(Node node, Actor actor, Words rest, @Nullable Kind hint, boolean inferred) {
        if (rest.isEmpty()) {
            return;
        }
        boolean opens = !node.children().isEmpty() && rest.finds(OPENS_LIST);
        drafts.addAll(maker.make(node, actor, rest, hint, inferred, opens));
    }

    /** «(giao X chọn địa điểm và thông báo về Y)», wherever it stands. */
    private void delegations(Node node) {
        Matcher m = node.body().match(DELEGATION);
        while (m.find()) {
            Words words = node.body().sub(m.start("words"), m.end("words"));
            Bodies.Subject subject = Bodies.subject(words);
            boolean said = drafts.stream()
                    .anyMatch(draft -> draft.node == node && sections.isAbout(node, Topic.IMPLEMENTATION));
            if (subject != null && !subject.rest().isEmpty() && !said) {
                Actor actor = Actor.of(subject.phrase(), context, Confidence.HIGH);
                Draft draft = maker.task(node, actor, subject.rest().bare());
                insert(draft);
            }
        }
    }

    /** Puts a draft where it stands in the document. */
    private void insert(Draft draft) {
        int at = 0;
        int block = draft.node.body().spans().getFirst().block();
        while (at < drafts.size()
                && drafts.get(at).node.body().spans().getFirst().block() <= block) {
            at++;
        }
        drafts.add(at, draft);
    }
}
