package vn.giaoban.plans.content;

/** What a plan is for. Study delegations: one plan, several journeys; implementation: duties without an event. */
public enum PlanKind {
    CONFERENCE("hội nghị giao ban"),
    REPORTING_CONFERENCE("hội nghị báo cáo, tổng kết"),
    STUDY_DELEGATIONS("đoàn công tác học tập kinh nghiệm"),
    IMPLEMENTATION("triển khai thực hiện"),
    OTHER("khác");

    private final String inVietnamese;

    PlanKind(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** How it is called in a sentence. */
    public String inVietnamese() {
        return inVietnamese;
    }
}
