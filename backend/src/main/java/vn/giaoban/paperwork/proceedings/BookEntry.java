package vn.giaoban.paperwork.proceedings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AcceptedPaper;

/**
 * One file of the book; kept with the book as JSON.
 *
 * @param what the topic, else the task
 * @param body who wrote it
 * @param size in bytes
 * @param reason why it is an annex; null when it is none
 * @param page of the book on which it begins, from 1; null before the book is made and for an annex
 */
record BookEntry(
        UUID obligationId,
        UUID assignmentId,
        String what,
        String body,
        UUID fileId,
        String fileName,
        long size,
        PaperFate fate,
        @Nullable AnnexReason reason,
        @Nullable Integer page) {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** @param converts whether Word papers can be turned into PDF */
    static BookEntry of(AcceptedPaper paper, boolean converts) {
        AnnexReason reason =
                switch (paper.mediaType()) {
                    case PDF -> null;
                    case DOCX -> converts ? null : AnnexReason.NO_CONVERTER;
                    default -> AnnexReason.NOT_A_TEXT;
                };
        PaperFate fate = reason != null
                ? PaperFate.ANNEX
                : paper.mediaType().equals(PDF) ? PaperFate.MERGED : PaperFate.CONVERTED;
        return new BookEntry(
                paper.obligationId(),
                paper.assignmentId(),
                paper.what(),
                paper.body().name(),
                paper.fileId(),
                paper.fileName(),
                paper.size(),
                fate,
                reason,
                null);
    }

    BookEntry annex(AnnexReason why) {
        return new BookEntry(
                obligationId, assignmentId, what, body, fileId, fileName, size, PaperFate.ANNEX, why, null);
    }

    BookEntry at(int firstPage) {
        return new BookEntry(obligationId, assignmentId, what, body, fileId, fileName, size, fate, reason, firstPage);
    }
}
