package vn.giaoban.plans.content;

/** What happens to a paper that is longer than the plan allows: it is taken with a warning, or refused. */
public enum LimitPolicy {
    WARN("nhận và cảnh báo khi quá số trang"),
    BLOCK("không nhận khi quá số trang");

    private final String inVietnamese;

    LimitPolicy(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** How it is called in a sentence. */
    public String inVietnamese() {
        return inVietnamese;
    }
}
