package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.Locale;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;

/**
 * The poster at the entrance: its code opens the plan, behind the sign-in.
 *
 * @param address of the plan's page, for everybody the same
 */
record SignInPoster(String occasion, String address) implements Pages {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float STRIP = 52;
    private static final float MARGIN = 16;
    static final float CODE_SIDE = 130;
    static final float CODE_LEFT = (WIDTH - CODE_SIDE) / 2;
    static final float CODE_TOP = 92;

    @Override
    public int count() {
        return 1;
    }

    @Override
    public float widthMm() {
        return WIDTH;
    }

    @Override
    public float heightMm() {
        return HEIGHT;
    }

    @Override
    public void draw(int page, Sheet sheet) throws IOException {
        float width = WIDTH - 2 * MARGIN;
        sheet.fill(Sheet.RED, 0, 0, WIDTH, STRIP);
        FittedText about = sheet.fitted(occasion.toUpperCase(Locale.ROOT), Face.BOLD, width, STRIP - 10, 11, 4);
        sheet.centred(about, Sheet.GOLD, WIDTH / 2, (STRIP - about.height()) / 2);
        FittedText what = sheet.fitted("Quét mã để xem tài liệu và gửi bài", Face.BOLD, width, 30, 11, 6);
        sheet.centred(what, Sheet.INK, WIDTH / 2, STRIP + 12);
        sheet.code(address, CODE_LEFT, CODE_TOP, CODE_SIDE);
        FittedText how = sheet.fitted(
                "Mở máy ảnh của điện thoại, hướng vào mã, rồi đăng nhập bằng tài khoản của đơn vị.",
                Face.REGULAR,
                width,
                26,
                7,
                4);
        sheet.centred(how, Sheet.INK, WIDTH / 2, CODE_TOP + CODE_SIDE + 10);
        FittedText typed = sheet.fitted(address, Face.REGULAR, width, 14, 5, 2.5f);
        sheet.centred(typed, Sheet.SOFT, WIDTH / 2, HEIGHT - MARGIN - typed.height());
    }
}
