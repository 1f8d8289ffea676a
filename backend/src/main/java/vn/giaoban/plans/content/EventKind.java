package vn.giaoban.plans.content;

/** What happens on the day. */
public enum EventKind {
    CONFERENCE("hội nghị"),
    SESSION("kỳ họp"),
    MEETING("phiên họp, cuộc họp"),
    WORKING_SESSION("buổi làm việc"),
    STUDY_VISIT("học tập kinh nghiệm"),
    SITE_VISIT("khảo sát thực tế"),
    TRAINING("tập huấn"),
    REHEARSAL("tổng duyệt, chạy thử"),
    VOTER_MEETING("tiếp xúc cử tri"),
    RECEPTION("tiếp công dân, tiếp đoàn"),
    SUPERVISION_ROUND("đợt giám sát"),
    OTHER("khác");

    private final String inVietnamese;

    EventKind(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** How it is called in a sentence. */
    public String inVietnamese() {
        return inVietnamese;
    }
}
