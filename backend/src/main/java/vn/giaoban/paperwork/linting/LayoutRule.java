package vn.giaoban.paperwork.linting;

/** What is checked, with the place in Decree 30/2020/NĐ-CP that says it. The order is that of a page. */
public enum LayoutRule {
    PAGE_SIZE("Khổ giấy", "Phụ lục I, Phần I, mục I.1"),
    MARGINS("Lề trang", "Phụ lục I, Phần I, mục I.3"),
    FONT("Phông chữ", "Phụ lục I, Phần I, mục I.4"),
    COLOUR("Màu chữ", "Phụ lục I, Phần I, mục I.4"),
    PAGE_NUMBER("Số trang", "Phụ lục I, Phần I, mục I.7"),
    ORDER("Thứ tự các thành phần", "Phụ lục I, Phần I, mục IV"),
    STATE_NAME("Quốc hiệu", "Phụ lục I, Phần I, mục II.1"),
    MOTTO("Tiêu ngữ", "Phụ lục I, Phần I, mục II.1"),
    ISSUER("Tên cơ quan ban hành", "Phụ lục I, Phần I, mục II.2"),
    NUMBER("Số của văn bản", "Phụ lục I, Phần I, mục II.3"),
    SYMBOL("Ký hiệu của văn bản", "Phụ lục I, Phần I, mục II.3; Phụ lục III"),
    PLACE_AND_DATE("Địa danh và thời gian ban hành", "Phụ lục I, Phần I, mục II.4"),
    KIND("Tên loại văn bản", "Phụ lục I, Phần I, mục II.5"),
    SUBJECT("Trích yếu nội dung", "Phụ lục I, Phần I, mục II.5"),
    BASES("Căn cứ ban hành", "Phụ lục I, Phần I, mục II.6"),
    TEXT("Trình bày nội dung", "Phụ lục I, Phần I, mục II.6"),
    POINT_LETTERS("Thứ tự chữ cái của điểm", "Phụ lục I, Phần I, mục II.6"),
    DATES("Ngày, tháng trong nội dung", "Phụ lục I, Phần I, mục II.4"),
    ENDING("Dấu kết thúc nội dung «./.»", "Phụ lục III, các mẫu văn bản"),
    ADDRESSEES("Kính gửi", "Phụ lục I, Phần I, mục II.9"),
    RECIPIENTS("Nơi nhận", "Phụ lục I, Phần I, mục II.9"),
    SIGNATURE("Quyền hạn, chức vụ, họ tên người ký", "Phụ lục I, Phần I, mục II.7");

    private final String inVietnamese;
    private final String clause;

    LayoutRule(String inVietnamese, String clause) {
        this.inVietnamese = inVietnamese;
        this.clause = clause;
    }

    public String inVietnamese() {
        return inVietnamese;
    }

    /** Where the decree says it. */
    public String clause() {
        return clause;
    }
}
