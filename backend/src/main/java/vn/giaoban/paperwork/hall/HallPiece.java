package vn.giaoban.paperwork.hall;

/** What can be printed for the hall. */
public enum HallPiece {
    /** Ma-két, phông. */
    BACKDROP("ma-ket"),
    /** Biển tên để bàn: an A4 sheet folded once. */
    NAME_CARDS("bien-ten"),
    /** Thẻ đại biểu: eight to an A4 sheet. */
    BADGES("the-dai-bieu"),
    /** Biển chỉ dẫn, one A4 sheet each. */
    DOOR_SIGNS("bien-chi-dan"),
    /** The poster whose code opens the plan. */
    SIGN_IN("ma-dang-nhap");

    private final String fileName;

    HallPiece(String fileName) {
        this.fileName = fileName;
    }

    /** Without an ending. */
    String fileName() {
        return fileName;
    }
}
