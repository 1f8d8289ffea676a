package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** Biển chỉ dẫn: an A4 sheet across for each, to be read down a corridor. */
record DoorSigns(String occasion, List<DoorSign> signs) implements Pages {

    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float STRIP = 34;
    private static final float MARGIN = 16;
    private static final float ARROW = 52;

    @Override
    public int count() {
        return signs.size();
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
        DoorSign sign = signs.get(page);
        sheet.fill(Sheet.RED, 0, 0, WIDTH, STRIP);
        FittedText about =
                sheet.fitted(occasion.toUpperCase(Locale.ROOT), Face.BOLD, WIDTH - 2 * MARGIN, STRIP - 8, 10, 5);
        sheet.centred(about, Sheet.GOLD, WIDTH / 2, (STRIP - about.height()) / 2);

        boolean pointing = sign.arrow() != DoorSign.Arrow.NONE;
        float room = HEIGHT - STRIP - 2 * MARGIN - (pointing ? ARROW : 0);
        FittedText text = sheet.fitted(sign.text(), Face.BOLD, WIDTH - 2 * MARGIN, room, 48, 12);
        sheet.centred(text, Sheet.INK, WIDTH / 2, STRIP + MARGIN + (room - text.height()) / 2);
        if (pointing) {
            arrow(sign.arrow(), sheet, HEIGHT - MARGIN - ARROW / 2);
        }
    }

    private static void arrow(DoorSign.Arrow arrow, Sheet sheet, float y) throws IOException {
        float x = WIDTH / 2;
        switch (arrow) {
            case LEFT -> sideways(sheet, x, y, -1);
            case RIGHT -> sideways(sheet, x, y, 1);
            case AHEAD ->
                sheet.polygon(
                        Sheet.RED, x, y - 25, x + 20, y - 3, x + 8, y - 3, x + 8, y + 25, x - 8, y + 25, x - 8, y - 3,
                        x - 20, y - 3);
            case NONE -> {}
        }
    }

    /** @param way 1 to the right, -1 to the left */
    private static void sideways(Sheet sheet, float x, float y, int way) throws IOException {
        sheet.polygon(
                Sheet.RED,
                x + way * 45,
                y,
                x + way * 20,
                y - 22,
                x + way * 20,
                y - 8,
                x - way * 45,
                y - 8,
                x - way * 45,
                y + 8,
                x + way * 20,
                y + 8,
                x + way * 20,
                y + 22);
    }
}
