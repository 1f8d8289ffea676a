package vn.giaoban.paperwork.writing;

/**
 * The measures of Decree 30/2020/NĐ-CP, Appendix I: where it leaves a range, one value within it. Lengths in
 * millimetres, sizes in points.
 */
final class Decree30 {

    static final float PAGE_WIDTH = 210;
    static final float PAGE_HEIGHT = 297;

    /** 20 to 25. */
    static final float MARGIN_TOP = 20;

    /** 20 to 25. */
    static final float MARGIN_BOTTOM = 20;

    /** 30 to 35: the side on which papers are bound. */
    static final float MARGIN_LEFT = 30;

    /** 15 to 20. */
    static final float MARGIN_RIGHT = 15;

    static final float TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

    /** The head is two columns; Quốc hiệu in 13 points needs 93 mm, and the superior's name must not touch it. */
    static final float HEAD_LEFT = 66;

    /** Upright; on a page across, the columns keep this proportion. */
    static float headLeft(float textWidth) {
        return HEAD_LEFT * textWidth / TEXT_WIDTH;
    }

    static float textWidth(boolean landscape) {
        return (landscape ? PAGE_HEIGHT : PAGE_WIDTH) - MARGIN_LEFT - MARGIN_RIGHT;
    }

    /** 12 to 13. */
    static final float SIZE_STATE = 13;

    /** 13 to 14. */
    static final float SIZE_MOTTO = 14;

    /** 12 to 13, for the superior body and the issuing body. */
    static final float SIZE_ISSUER = 13;

    /** 13 for «Số:», 13 to 14 for place and date. */
    static final float SIZE_NUMBER = 13;

    static final float SIZE_PLACE = 14;

    /** 12 to 13 for «V/v …». */
    static final float SIZE_ABOUT = 12;

    /** 13 to 14 for the kind, the subject, the text and the signature. */
    static final float SIZE_TEXT = 14;

    /** «Nơi nhận:» 12, its lines 11. */
    static final float SIZE_RECIPIENTS_HEAD = 12;

    static final float SIZE_RECIPIENTS = 11;

    /** 13 to 14, in the middle of the upper margin. */
    static final float SIZE_PAGE_NUMBER = 13;

    /** The decree is silent about tables; offices print them a little smaller than the text. */
    static final float SIZE_TABLE = 12;

    /** 10 or 12.7. */
    static final float FIRST_LINE = 12.7f;

    /** At least 6 points between paragraphs. */
    static final float PARAGRAPH_GAP = 6;

    /** Single to one and a half. */
    static final float LINE_SPACING = 1.15f;

    static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The rule under the issuing body and under the subject is a third to a half of the text. */
    static final float RULE_SHARE = 0.4f;

    private Decree30() {}

    static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** Twentieths of a point, the unit of Word. */
    static int twips(float millimetres) {
        return Math.round(points(millimetres) * 20);
    }
}
