package vn.giaoban.paperwork.reading.grammar;

/**
 * The year and month from which a document speaks. A date without a year lies in that year; one that would lie more than
 * half a year back lies in the next.
 *
 * @param year 0 when unknown: then a date without a year is no date
 * @param month 0 when unknown
 */
public record YearHint(int year, int month) {

    public static final YearHint NONE = new YearHint(0, 0);

    int yearOf(int otherMonth) {
        return year != 0 && month != 0 && otherMonth < month - 5 ? year + 1 : year;
    }
}
