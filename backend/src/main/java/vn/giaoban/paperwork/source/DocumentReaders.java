package vn.giaoban.paperwork.source;

import java.util.List;

/** All formats that the product reads. */
public final class DocumentReaders {

    /** Asked in this order; text takes what looks like text and nothing else, so it comes last. */
    private static final List<DocumentReader> READERS = List.of(new TextReader());

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
