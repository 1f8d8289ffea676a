package vn.giaoban.assignments;

/** What is to be delivered. */
public enum AssignmentKind {
    /** Báo cáo đề dẫn. */
    KEYNOTE("báo cáo đề dẫn"),
    /** Tham luận. */
    PAPER("tham luận"),
    /** Báo cáo. */
    REPORT("báo cáo"),
    /** Phát biểu. */
    SPEECH("phát biểu"),
    /** Nhiệm vụ: something to be done; a note that it is done suffices. */
    TASK("nhiệm vụ");

    private final String inVietnamese;

    AssignmentKind(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** How it is called within a sentence. */
    public String inVietnamese() {
        return inVietnamese;
    }

    /** Whether a version must carry a file, unless it reports that there is nothing to report. */
    boolean needsFile() {
        return this != TASK;
    }
}
