package vn.giaoban.paperwork.source;

/** The door through which a format comes in: one implementation each, found by {@link DocumentReaders}. */
public interface DocumentReader {

    /**
     * Whether these bytes are for this reader. Content decides, never the name alone.
     *
     * @param fileName as given, with its ending; empty for pasted text
     */
    boolean reads(byte[] content, String fileName);

    /**
     * The document.
     *
     * @throws UnreadableDocument when it is refused, saying why in Vietnamese
     */
    SourceDocument read(byte[] content, String fileName) throws UnreadableDocument;
}
