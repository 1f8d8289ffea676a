package vn.giaoban.paperwork.hall;

/** Sizes of badges, as their holders are sold; each fills an A4 sheet as often as it goes. */
public enum BadgeSize {
    /** 95 × 67 mm, eight to a sheet. */
    STANDARD(95, 67, 4, 15, 33, 30),
    /** A7, 105 × 74 mm: an A4 sheet cut in eight. */
    A7(105, 74, 4, 16, 36, 34),
    /** 86 × 54 mm, as a bank card, ten to a sheet. */
    CARD(86, 54, 5, 12, 26, 26);

    static final float SHEET_WIDTH = 210;
    static final float SHEET_HEIGHT = 297;

    private static final int ACROSS = 2;
    private static final float BESIDE_CODE = 2;

    private final float width;
    private final float height;
    private final int down;
    private final float strip;
    private final float codeTop;
    private final float codeSide;

    BadgeSize(float width, float height, int down, float strip, float codeTop, float codeSide) {
        this.width = width;
        this.height = height;
        this.down = down;
        this.strip = strip;
        this.codeTop = codeTop;
        this.codeSide = codeSide;
    }

    int perPage() {
        return ACROSS * down;
    }

    /** In millimetres, as all that follow. */
    float width() {
        return width;
    }

    float height() {
        return height;
    }

    int down() {
        return down;
    }

    /** Of the red strip at the top. */
    float strip() {
        return strip;
    }

    /** Where the code stands on its badge, and how wide it is: a camera reads it at arm's length. */
    float codeLeft() {
        return width - codeSide - BESIDE_CODE;
    }

    float codeTop() {
        return codeTop;
    }

    float codeSide() {
        return codeSide;
    }

    /** Of the sheet's first column. */
    float left() {
        return (SHEET_WIDTH - ACROSS * width) / 2;
    }

    float top() {
        return (SHEET_HEIGHT - down * height) / 2;
    }

    /** Of a badge's left edge on its page. */
    float left(int onPage) {
        return left() + onPage % ACROSS * width;
    }

    float top(int onPage) {
        return top() + onPage / ACROSS * height;
    }
}
