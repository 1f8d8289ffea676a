package vn.giaoban.paperwork.source;

/**
 * Something about the file that whoever checks the reading has to know.
 *
 * @param message a sentence in Vietnamese
 */
public record SourceNotice(Code code, String message) {

    public enum Code {
        /** Deleted text that is still in the file was left out, inserted text was taken as it stands. */
        TRACKED_CHANGES,
        HIDDEN_TEXT,
        EMBEDDED_OBJECT,
        EXTERNAL_REFERENCE,
        /** Letters were guessed from a picture. */
        RECOGNISED_FROM_PICTURE,
        /** A part of the file that is not read: an embedded document, a picture without text. */
        PART_NOT_READ,
        /** Decomposed letters, or bytes that are not UTF-8. */
        UNUSUAL_ENCODING
    }
}
