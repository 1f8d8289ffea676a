package vn.giaoban.paperwork.reading.parts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Heads and labels of an outline: what each paragraph is headed by, and what it is therefore about. */
final class Section {

    private static final int LONGEST_LABEL = 70;
    private static final int LONGEST_HEAD = 160;

    /** @param head «Thời gian», empty when it has none; @param rest what the paragraph says behind it */
    record Head(Words head, Words rest) {
        boolean isWhole() {
            return rest.isEmpty();
        }
    }

    private final Map<Node, Head> heads = new HashMap<>();
    private final Map<Node, Set<Topic>> own = new HashMap<>();
    private final Map<Node, Set<Topic>> effective = new HashMap<>();

    Section(Node root) {
        root.stream().forEach(this::classify);
    }

    private void classify(Node node) {
        Head head = node.isRoot() || node.isTableCell() ? new Head(node.body().sub(0, 0), node.body()) : headOf(node);
        Set<Topic> inherited = node.parent() == null ? EnumSet.noneOf(Topic.class) : effective.get(node.parent());
        boolean duties = inherited.contains(Topic.IMPLEMENTATION);
        Set<Topic> topics = head.head().isEmpty() || isBody(head, duties)
                ? Set.of()
                : Topic.of(head.head().key());
        heads.put(node, head);
        own.put(node, topics);
        effective.put(node, topics.isEmpty() ? inherited : topics);
    }

    /** «3. Tổ đại biểu …:» heads what that body has to do, whatever words its name holds. */
    private static boolean isBody(Head head, boolean amongDuties) {
        Words words = Bodies.withoutRequest(head.head());
        return Bodies.startsWithBody(words)
                && (amongDuties
                        || !Topic.of(head.head().key()).contains(Topic.PARTICIPANTS)
                                && !Topic.of(head.head().key()).contains(Topic.CHAIRS)
                                && !head.head().key().startsWith("điểm cầu"));
    }

    private static Head headOf(Node node) {
        Words body = node.body();
        int colon = colon(body.key());
        boolean endsWithColon = colon == body.length() - 1;
        if (colon > 0 && !endsWithColon && colon <= LONGEST_LABEL) {
            return new Head(body.sub(0, colon).bare(), body.sub(colon + 1).trim());
        }
        boolean sentence = body.key().contains(". ")
                || body.key().endsWith(".") && !body.isAllCaps()
                || body.key().endsWith(";");
        boolean short_ = body.length() <= LONGEST_HEAD;
        boolean heads = !node.children().isEmpty() || body.isAllCaps() || node.marker() != null && node.isHeadLike();
        if (short_ && !sentence && (heads || endsWithColon)) {
            return new Head(body.bare(), body.sub(body.length(), body.length()));
        }
        return new Head(body.sub(0, 0), body);
    }

    private static int colon(String key) {
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean clock = c == ':'
                    && i + 1 < key.length()
                    && Character.isDigit(key.charAt(i + 1))
                    && i > 0
                    && Character.isDigit(key.charAt(i - 1));
            if (c == ':' && depth <= 0 && !clock) {
                return i;
            }
        }
        return -1;
    }

    Head head(Node node) {
        return heads.get(node);
    }

    /** What its own head says; empty when it has none that says anything. */
    Set<Topic> own(Node node) {
        return own.get(node);
    }

    /** What it is about, by its own head or the nearest above. */
    Set<Topic> about(Node node) {
        return effective.get(node);
    }

    boolean isAbout(Node node, Topic topic) {
        return effective.get(node).contains(topic);
    }
}
