package vn.giaoban.paperwork.proceedings;

/** Why a paper is not in the book itself. */
public enum AnnexReason {
    /** Pictures and workbooks have no pages of text. */
    NOT_A_TEXT("không phải tệp PDF hoặc Word"),
    /** Word, and LibreOffice is not installed. */
    NO_CONVERTER("tệp Word, máy chủ chưa cài phần mềm chuyển sang PDF"),
    /** Word, and LibreOffice made nothing of it in time. */
    NOT_CONVERTED("tệp Word không chuyển được sang PDF"),
    /** A PDF that nobody can open without a password. */
    LOCKED("tệp PDF đặt mật khẩu"),
    /** A PDF that is broken, or asks for more than a paper needs. */
    UNREADABLE("tệp PDF bị hỏng");

    private final String inVietnamese;

    AnnexReason(String inVietnamese) {
        this.inVietnamese = inVietnamese;
    }

    /** As the book itself says it. */
    String inVietnamese() {
        return inVietnamese;
    }
}
