package vn.giaoban.paperwork.papers;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.writing.template.Values;

/** What can be made of a plan. The order is that of an office's work. */
public enum PaperKind {
    /** Kế hoạch. */
    PLAN("Kế hoạch", "KẾ HOẠCH", "KH", "ke-hoach", PlanWording::values),
    /** Giấy mời: one for all whom the plan invites. */
    INVITATION("Giấy mời", "GIẤY MỜI", "GM", "giay-moi", InvitationWording::values),
    /** Chương trình of the events that the plan announces. */
    PROGRAMME("Chương trình", "CHƯƠNG TRÌNH", "CTr", "chuong-trinh", ProgrammeWording::values),
    /** Bảng phân công: who prepares what by when. */
    ASSIGNMENT_TABLE("Bảng phân công", "BẢNG PHÂN CÔNG", null, "bang-phan-cong", AssignmentTable::values),
    /** Công văn đôn đốc: who is late, and with what. An official letter has neither kind nor its abbreviation. */
    REMINDER("Công văn đôn đốc", null, "", "cong-van-don-doc", ReminderWording::values),
    /** Báo cáo tình hình gửi bài. */
    STATE_REPORT("Báo cáo tình hình gửi bài", "BÁO CÁO", "BC", "bao-cao-tinh-hinh", StateReportWording::values);

    private final String inVietnamese;
    private final @Nullable String heading;
    private final @Nullable String abbreviation;
    private final String fileName;
    private final Function<PlanFacts, Values> values;

    PaperKind(
            String inVietnamese,
            @Nullable String heading,
            @Nullable String abbreviation,
            String fileName,
            Function<PlanFacts, Values> values) {
        this.inVietnamese = inVietnamese;
        this.heading = heading;
        this.abbreviation = abbreviation;
        this.fileName = fileName;
        this.values = values;
    }

    public String inVietnamese() {
        return inVietnamese;
    }

    /** The kind in capitals (Decree 30/2020, Art. 7); null for an official letter. */
    @Nullable
    String heading() {
        return heading;
    }

    /** As in Appendix III of the decree; blank for an official letter, null for a paper without a number. */
    @Nullable
    String abbreviation() {
        return abbreviation;
    }

    /** Of its template and of the files made, without an ending. */
    String fileName() {
        return fileName;
    }

    Values values(PlanFacts facts) {
        return values.apply(facts);
    }
}
