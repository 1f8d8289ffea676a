package vn.giaoban.paperwork.papers;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaoban.paperwork.writing.template.Values;

/** What can be made of a plan. The order is that of an office's work. */
public enum PaperKind {
    /** Kế hoạch. */
    PLAN("Kế hoạch", "ke-hoach", PaperHead.of("KẾ HOẠCH", "KH"), one(PlanWording::values)),
    /** Giấy mời: one for all whom the plan invites. */
    INVITATION("Giấy mời chung", "giay-moi", PaperHead.of("GIẤY MỜI", "GM"), one(InvitationWording::toAll)),
    /** Giấy mời: one for each, in one file. */
    INVITATION_EACH(
            "Giấy mời từng người", "giay-moi-tung-nguoi", PaperHead.of("GIẤY MỜI", "GM"), InvitationWording::toEach),
    /** Chương trình of the events that the plan announces. */
    PROGRAMME("Chương trình", "chuong-trinh", PaperHead.of("CHƯƠNG TRÌNH", "CTr"), one(ProgrammeWording::values)),
    /** Bảng phân công: who prepares what by when. */
    ASSIGNMENT_TABLE(
            "Bảng phân công", "bang-phan-cong", PaperHead.enclosure("BẢNG PHÂN CÔNG"), one(AssignmentTable::values)),
    /** Danh sách đại biểu, by the groups of the plan. */
    PARTICIPANTS_BY_GROUP(
            "Danh sách đại biểu theo thành phần",
            "danh-sach-theo-thanh-phan",
            PaperHead.enclosure("DANH SÁCH"),
            one(ParticipantTable::byGroup)),
    /** Danh sách đại biểu, by who names them. */
    PARTICIPANTS_BY_UNIT(
            "Danh sách đại biểu theo đơn vị",
            "danh-sach-theo-don-vi",
            PaperHead.enclosure("DANH SÁCH"),
            one(ParticipantTable::byUnit)),
    /** Danh sách ký tên: with room for a hand in every line. */
    SIGN_IN_SHEET("Danh sách ký tên", "danh-sach-ky-ten", PaperHead.enclosure("DANH SÁCH"), one(SignInSheet::values)),
    /** Công văn đôn đốc: who is late, and with what. */
    REMINDER("Công văn đôn đốc", "cong-van-don-doc", PaperHead.letter(), one(ReminderWording::values)),
    /** Báo cáo tình hình gửi bài. */
    STATE_REPORT(
            "Báo cáo tình hình gửi bài",
            "bao-cao-tinh-hinh",
            PaperHead.of("BÁO CÁO", "BC"),
            one(StateReportWording::values)),
    /** Phiếu tiếp nhận of every paper that came in, in one file. */
    RECEIPT("Phiếu tiếp nhận", "phieu-tiep-nhan", PaperHead.slip("PHIẾU TIẾP NHẬN"), ReceiptWording::each),
    /** Biên bản: a form, filled in as far as the plan knows. */
    MINUTES("Biên bản", "bien-ban", PaperHead.of("BIÊN BẢN", "BB"), one(MinutesWording::values)),
    /** Thông báo kết luận. */
    CONCLUSIONS(
            "Thông báo kết luận",
            "thong-bao-ket-luan",
            PaperHead.of("THÔNG BÁO", "TB"),
            one(ConclusionsWording::values));

    private final String inVietnamese;
    private final String fileName;
    private final PaperHead head;
    private final Function<PlanFacts, List<Values>> values;

    PaperKind(String inVietnamese, String fileName, PaperHead head, Function<PlanFacts, List<Values>> values) {
        this.inVietnamese = inVietnamese;
        this.fileName = fileName;
        this.head = head;
        this.values = values;
    }

    private static Function<PlanFacts, List<Values>> one(Function<PlanFacts, Values> values) {
        return facts -> List.of(values.apply(facts));
    }

    public String inVietnamese() {
        return inVietnamese;
    }

    /** Of its template and of the files made, without an ending. */
    String fileName() {
        return fileName;
    }

    PaperHead head() {
        return head;
    }

    /** Lists with many columns stand across the page. */
    boolean isLandscape() {
        return this == PARTICIPANTS_BY_GROUP || this == PARTICIPANTS_BY_UNIT;
    }

    /** Whether a symbol is one of this kind: «GM-HĐND», and for a letter without a kind, «HĐND-VP». */
    boolean fits(String symbol) {
        return head.isLetter()
                ? Stream.of(values())
                        .map(kind -> kind.head.abbreviation())
                        .noneMatch(other -> other != null && !other.isEmpty() && symbol.startsWith(other + "-"))
                : symbol.startsWith(head.abbreviation() + "-");
    }

    /** For whoever typed another one. */
    String symbolHint() {
        return head.isLetter()
                ? "Ký hiệu của công văn không có chữ viết tắt tên loại, ví dụ HĐND-VP."
                : "Ký hiệu của " + inVietnamese.toLowerCase(Locale.ROOT) + " bắt đầu bằng " + head.abbreviation()
                        + "-, ví dụ " + head.abbreviation() + "-HĐND.";
    }

    /** What each paper of a file says, one at least. */
    List<Values> values(PlanFacts facts) {
        return values.apply(facts);
    }
}
