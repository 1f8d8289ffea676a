package vn.giaoban.calendar;

/** The day from which, or back from which, a deadline is counted. */
public enum DeadlineAnchor {
    EVENT_START("ngày khai mạc"),
    EVENT_END("ngày kết thúc"),
    ISSUE_DATE("ngày ban hành"),
    /** A day written in the deadline itself: «kể từ ngày 10/6/2024». */
    FIXED_DATE("ngày mốc");

    private final String words;

    DeadlineAnchor(String words) {
        this.words = words;
    }

    /** In Vietnamese, without a leading capital: «ngày khai mạc». */
    public String words() {
        return words;
    }
}
