package vn.giaoban.paperwork.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.Origin;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceNotice;
import vn.giaoban.paperwork.source.TableCell;

/** The document as it is shown beside the proposal: evidence points into the text of its blocks by their number. */
public record ShownDocument(List<Block> blocks, List<SourceNotice> notices) {

    /**
     * @param text exactly as the source has it, without an automatic label
     * @param page in PDF, from 1
     */
    public record Block(
            String text,
            @Nullable String label,
            BlockKind kind,
            @Nullable TableCell cell,
            @Nullable Side side,
            boolean bold,
            boolean italic,
            boolean centred,
            @Nullable Integer page) {}

    static ShownDocument of(SourceDocument document) {
        return new ShownDocument(
                document.blocks().stream().map(ShownDocument::block).toList(), document.notices());
    }

    private static Block block(SourceBlock block) {
        return new Block(
                block.text(),
                block.label(),
                block.kind(),
                block.cell(),
                block.side(),
                block.style().isBold(),
                block.style().italicShare() > 0.5,
                block.style().centred(),
                block.origin() instanceof Origin.Boxes boxes && !boxes.boxes().isEmpty()
                        ? Integer.valueOf(boxes.boxes().getFirst().page())
                        : null);
    }
}
