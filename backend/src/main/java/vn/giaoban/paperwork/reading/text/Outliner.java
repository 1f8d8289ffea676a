package vn.giaoban.paperwork.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the outline from the markers. Levels are relative: a marker of a kind that is open is a sibling, another is a
 * child, whatever the order of kinds in this document.
 */
public final class Outliner {

    /** @param at the paragraph whose number does not follow; @param expectedAfter the label before it */
    public record Jump(Node at, String expectedAfter) {}

    /** @param root holds the top of the outline and says nothing itself */
    public record Outline(Node root, List<Jump> jumps) {}

    private static final int LONGEST_HEAD = 140;

    private final Node root;
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Jump> jumps = new ArrayList<>();

    private Outliner(Words nothing) {
        root = new Node(null, null, nothing);
    }

    public static Outline outline(List<Line> paragraphs) {
        Words nothing = new Letters.Builder().build().all();
        Outliner outliner = new Outliner(nothing);
        paragraphs.forEach(outliner::add);
        return new Outline(outliner.root, outliner.jumps);
    }

    private void add(Line line) {
        Words words = line.words();
        Marker marker = line.inTable() ? null : Marker.of(words);
        Words body = marker == null ? words : words.sub(marker.length());
        // «- + x», «- c) x»: the outer dash is an ornament of the file, the inner label is the document's.
        if (marker != null && marker.kind() == Marker.Kind.BULLET) {
            Marker inner = Marker.of(body);
            if (inner != null && (inner.kind() != Marker.Kind.BULLET || inner.sign() != marker.sign())) {
                marker = inner;
                body = body.sub(inner.length());
            }
        }
        Node node = new Node(marker, line, body.trim());
        if (marker == null) {
            addUnmarked(node);
        } else {
            addMarked(node, marker);
        }
    }

    private void addUnmarked(Node node) {
        boolean head = node.body().isAllCaps() && node.body().length() <= LONGEST_HEAD && !node.isTableCell();
        if (head) {
            open.clear();
            root.add(node);
            open.push(node);
            return;
        }
        while (!open.isEmpty() && !open.peek().isHeadLike()) {
            open.pop();
        }
        top().add(node);
        // «… như sau:» opens what its dashes belong to.
        if (node.body().key().endsWith(":") && !node.isTableCell()) {
            open.push(node);
        }
    }

    private void addMarked(Node node, Marker marker) {
        Node sibling = openOfKind(marker);
        if (sibling != null) {
            Marker former = sibling.marker();
            while (open.peek() != sibling) {
                open.pop();
            }
            open.pop();
            if (marker.kind() != Marker.Kind.BULLET && marker.kind() != Marker.Kind.PART && !marker.follows(former)) {
                jumps.add(new Jump(node, former.label()));
            }
        } else {
            leaveFor(marker);
        }
        open.push(addTo(top(), node));
    }

    /** Roman numbers stand above all others; numbers of more parts stand under those of fewer. */
    private void leaveFor(Marker marker) {
        if (marker.kind() == Marker.Kind.ROMAN || marker.kind() == Marker.Kind.PART) {
            while (!open.isEmpty() && !isOf(open.peek(), Marker.Kind.PART) && !isOf(open.peek(), Marker.Kind.CAPITAL)) {
                open.pop();
            }
        }
        if (marker.kind() == Marker.Kind.CAPITAL) {
            while (!open.isEmpty() && !isOf(open.peek(), Marker.Kind.PART) && !isOf(open.peek(), Marker.Kind.ROMAN)) {
                open.pop();
            }
        }
        if (marker.kind() == Marker.Kind.ARABIC || marker.kind() == Marker.Kind.LETTER) {
            while (!open.isEmpty() && (isBulletOrText(open.peek()) || isDeeper(open.peek(), marker))) {
                open.pop();
            }
        }
    }

    private static boolean isOf(Node node, Marker.Kind kind) {
        return node.marker() != null && node.marker().kind() == kind;
    }

    private static boolean isDeeper(Node node, Marker than) {
        Marker marker = node.marker();
        return marker != null
                && marker.kind() == Marker.Kind.ARABIC
                && than.kind() == Marker.Kind.ARABIC
                && marker.depth() > than.depth();
    }

    private static boolean isBulletOrText(Node node) {
        Marker marker = node.marker();
        return marker == null ? !node.body().isAllCaps() : marker.kind() == Marker.Kind.BULLET;
    }

    private static Node addTo(Node parent, Node node) {
        parent.add(node);
        return node;
    }

    private @Nullable Node openOfKind(Marker marker) {
        for (Iterator<Node> nodes = open.iterator(); nodes.hasNext(); ) {
            Node node = nodes.next();
            if (node.marker() != null && node.marker().isOfTheKindOf(marker)) {
                return node;
            }
        }
        return null;
    }

    private Node top() {
        return open.isEmpty() ? root : open.peek();
    }
}
