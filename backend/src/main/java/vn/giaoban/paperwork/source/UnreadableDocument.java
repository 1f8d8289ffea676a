package vn.giaoban.paperwork.source;

/** A file that is refused. The message is a sentence in Vietnamese for the person who brought it. */
public class UnreadableDocument extends Exception {

    /** Why; stable on the wire. */
    public enum Reason {
        UNKNOWN_FORMAT,
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        ENCRYPTED,
        HAS_MACROS,
        SCAN_WITHOUT_TEXT,
        OLD_WORD_FORMAT,
        DAMAGED,
        DANGEROUS,
        TIMED_OUT,
        /** Letters are to be recognised, and no program for it is installed. */
        RECOGNITION_OFF,
        /** Another scan is being recognised; later there is room. */
        RECOGNITION_BUSY,
        RECOGNITION_FAILED
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
