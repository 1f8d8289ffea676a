package vn.giaoban.paperwork.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paragraph in the outline, with those that belong to it. */
public final class Node {

    private final @Nullable Marker marker;
    private final @Nullable Line line;
    private final Words body;
    private final List<Node> children = new ArrayList<>();
    private @Nullable Node parent;

    Node(@Nullable Marker marker, @Nullable Line line, Words body) {
        this.marker = marker;
        this.line = line;
        this.body = body;
    }

    public @Nullable Marker marker() {
        return marker;
    }

    /** The paragraph without its marker. */
    public Words body() {
        return body;
    }

    public @Nullable Line line() {
        return line;
    }

    public List<Node> children() {
        return children;
    }

    public @Nullable Node parent() {
        return parent;
    }

    void add(Node child) {
        child.parent = this;
        children.add(child);
    }

    public boolean isRoot() {
        return parent == null;
    }

    public boolean isTableCell() {
        return line != null && line.inTable();
    }

    /** A numbered one or a head in capitals: something that others can stand below. */
    public boolean isHeadLike() {
        return marker != null && marker.kind() != Marker.Kind.BULLET || marker == null && body.isAllCaps();
    }

    /** Itself and all below it, in document order. */
    public Stream<Node> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::stream));
    }

    /** Those above it, the nearest first. */
    public Stream<Node> above() {
        return Stream.iterate(parent, node -> node != null, Node::parent);
    }

    /** «IV.2»: the labels of those above it that have numbers, and its own; empty at the top. */
    public String section() {
        List<String> labels = new ArrayList<>();
        Stream.concat(Stream.of(this), above()).forEach(node -> {
            Marker own = node.marker;
            boolean counted = own != null && (own.kind() == Marker.Kind.ROMAN || own.kind() == Marker.Kind.ARABIC);
            boolean within = !labels.isEmpty() && counted && labels.getFirst().startsWith(own.label() + ".");
            if (counted && !within) {
                labels.addFirst(own.label());
            }
        });
        return String.join(".", labels);
    }

    public Node previous() {
        int at = parent == null ? 0 : parent.children.indexOf(this);
        return at > 0 ? parent.children.get(at - 1) : null;
    }
}
