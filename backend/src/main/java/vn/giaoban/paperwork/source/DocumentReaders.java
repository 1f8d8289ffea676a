package vn.giaoban.paperwork.source;

import java.util.List;
import vn.giaoban.paperwork.source.docx.DocxReader;
import vn.giaoban.paperwork.source.guard.UnwelcomeFormats;
import vn.giaoban.paperwork.source.pdf.PdfReader;

/** All formats that the product reads. */
public final class DocumentReaders {

    /** Asked in this order; text takes what looks like text and nothing else, so it comes last. */
    private static final List<DocumentReader> READERS =
            List.of(new UnwelcomeFormats(), new DocxReader(), new PdfReader(), new TextReader());

    private DocumentReaders() {}

    /**
     * Reads a file of any known format.
     *
     * @param fileName as given; empty for pasted text
     * @throws UnreadableDocument when it is refused, saying why in Vietnamese
     */
    public static SourceDocument read(byte[] content, String fileName) throws UnreadableDocument {
        for (DocumentReader reader : READERS) {
            if (reader.reads(content, fileName)) {
                return reader.read(content, fileName);
            }
        }
        throw new UnreadableDocument(
                UnreadableDocument.Reason.UNKNOWN_FORMAT,
                "Không nhận ra định dạng tệp. Hãy dùng văn bản thuần (.txt, .md), Word (.docx) hoặc PDF có lớp chữ.");
    }
}
