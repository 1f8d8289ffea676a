package vn.giaoban.plans.content;

/** What happens to a paper after its last moment: it is taken and marked, or refused until the office extends the deadline. */
public enum LatePolicy {
    MARK("nhận và đánh dấu nộp muộn"),
    LOCK("khóa, không nhận khi quá hạn");

    private final String inVietnamese;

    LatePolicy(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** How it is called in a sentence. */
    public String inVietnamese() {
        return inVietnamese;
    }
}
