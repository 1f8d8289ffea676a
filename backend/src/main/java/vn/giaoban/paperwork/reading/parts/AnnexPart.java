package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Attachment;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Outliner;

/**
 * What stands behind the signature.
 *
 * @param root its outline
 * @param titles of the annexes, in order
 */
record AnnexPart(Node root, List<Fact<Attachment>> titles) {

    static AnnexPart of(List<Line> lines) {
        return new AnnexPart(Outliner.outline(lines).root(), Annexes.of(lines));
    }

    /** The title of the annex that a paragraph stands in; null before the first. */
    @Nullable
    Fact<Attachment> titleAbove(Node node) {
        int block = node.line().words().spans().getFirst().block();
        return titles.stream()
                .filter(title -> title.spans().getFirst().block() < block)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
