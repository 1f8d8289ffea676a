package vn.giaoban.paperwork.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.Origin;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.TableCell;

/** The document as it is shown beside the proposal: evidence points into the text of its blocks by their number. */
public record ShownDocument(List<ShownBlock> blocks, List<ShownNotice> notices) {

    /**
     * @param text exactly as the source has it, without an automatic label
     * @param page in PDF, from 1
     */
    public record ShownBlock(
            String text,
            @Nullable String label,
            BlockKind kind,
            @Nullable TableCell cell,
            @Nullable Side side,
            boolean bold,
            boolean italic,
            boolean centred,
            @Nullable Integer page) {}

    /** Something about the file that whoever checks it has to know; the message is for people. */
    public record ShownNotice(String code, String message) {}

    static ShownDocument of(SourceDocument document) {
        return new ShownDocument(
                document.blocks().stream().map(ShownDocument::block).toList(),
                document.notices().stream()
                        .map(notice -> new ShownNotice(notice.code().name(), notice.message()))
                        .toList());
    }

    private static ShownBlock block(SourceBlock block) {
        return new ShownBlock(
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
