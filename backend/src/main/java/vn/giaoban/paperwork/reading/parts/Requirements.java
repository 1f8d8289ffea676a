package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * What a plan without an event demands of how things are done: the sentences of its section «cách thức», «giải pháp».
 * Those with a body that is to act are its continuing duties.
 */
final class Requirements {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-zà-ỹ)”])\\.\\s+|;\\s+(?:đồng thời,?\\s*)?");
    private static final Pattern STANDING = Pattern.compile(
            "^(?:các )?(?:ban|tổ|ủy ban|ubnd|thường trực|văn phòng|hđnd cấp|hội đồng nhân dân cấp|sở|phòng)(?![a-zà-ỹ])");

    private final Section sections;
    private final DutyMaker maker;
    private final Context context;
    private final List<Fact<String>> found = new ArrayList<>();
    private final List<Draft> standing = new ArrayList<>();

    Requirements(Context context, Section sections) {
        this.context = context;
        this.sections = sections;
        this.maker = new DutyMaker(context);
    }

    List<Fact<String>> found() {
        return found;
    }

    List<Draft> standing() {
        return standing;
    }

    void read(Node root) {
        root.stream()
                .filter(node -> !node.isRoot() && !node.isTableCell())
                .filter(node -> sections.isAbout(node, Topic.METHOD)
                        && sections.own(node).isEmpty())
                .filter(node -> !sections.head(node).isWhole()
                        || sections.head(node).head().isEmpty())
                .filter(node -> node.marker() == null || node.children().isEmpty() && !isHead(node))
                .forEach(this::take);
    }

    private static boolean isHead(Node node) {
        return node.isHeadLike() && !node.body().key().endsWith(".");
    }

    private void take(Node node) {
        boolean first = true;
        for (Words sentence : node.body().split(SENTENCE_END)) {
            Words bare = sentence.bare();
            Bodies.Subject subject = first && bare.finds(STANDING) ? Bodies.subject(bare) : null;
            if (subject != null && !subject.rest().isEmpty()) {
                Draft draft = maker.task(node, Actor.of(subject.phrase(), context, Confidence.MEDIUM), bare);
                draft.text = bare.fact("duty.standing", Confidence.LOW);
                draft.deadline = null;
                draft.deliverTo = null;
                draft.cooperating.clear();
                draft.standing = true;
                standing.add(draft);
            } else if (bare.length() > 20) {
                found.add(bare.fact("requirement.sentence", Confidence.LOW));
            }
            first = false;
        }
    }
}
