package vn.giaoban.calendar;

/** A date or deadline that cannot be meant: a day that does not exist, parts that contradict each other or are missing. */
public final class InvalidCalendarValue extends IllegalArgumentException {

    private final String field;

    InvalidCalendarValue(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The component at fault, named as on the wire, such as {@code periodTo}. */
    public String field() {
        return field;
    }

    static void refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            throw new InvalidCalendarValue(field, message);
        }
    }
}
