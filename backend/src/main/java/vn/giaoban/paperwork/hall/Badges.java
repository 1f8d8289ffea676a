package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.giaoban.paperwork.writing.Fonts.Face;
import vn.giaoban.participants.BadgePerson;

/** Thẻ đại biểu: eight to an A4 sheet, with lines to cut along. */
record Badges(String occasion, List<BadgePerson> people) implements Pages {

    static final int PER_PAGE = 8;
    static final float BADGE_WIDTH = 95;
    static final float BADGE_HEIGHT = 67;

    /** Where the code stands on its badge, and how wide it is: a camera reads it at arm's length. */
    static final float CODE_LEFT = 62;

    static final float CODE_TOP = 33;
    static final float CODE_SIDE = 30;

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float LEFT = (WIDTH - 2 * BADGE_WIDTH) / 2;
    private static final float TOP = (HEIGHT - 4 * BADGE_HEIGHT) / 2;
    private static final float STRIP = 15;
    private static final float MARGIN = 4;

    @Override
    public int count() {
        return (people.size() + PER_PAGE - 1) / PER_PAGE;
    }

    @Override
    public float widthMm() {
        return WIDTH;
    }

    @Override
    public float heightMm() {
        return HEIGHT;
    }

    /** Of a badge's left edge on its page, in millimetres. */
    static float left(int onPage) {
        return LEFT + onPage % 2 * BADGE_WIDTH;
    }

    static float top(int onPage) {
        return TOP + onPage / 2 * BADGE_HEIGHT;
    }

    @Override
    public void draw(int page, Sheet sheet) throws IOException {
        List<BadgePerson> here = people.subList(page * PER_PAGE, Math.min(people.size(), (page + 1) * PER_PAGE));
        for (int i = 0; i < here.size(); i++) {
            badge(here.get(i), sheet, left(i), top(i));
        }
        for (int line = 0; line <= 4; line++) {
            sheet.dashes(LEFT - 5, TOP + line * BADGE_HEIGHT, WIDTH - LEFT + 5, TOP + line * BADGE_HEIGHT);
        }
        for (int line = 0; line <= 2; line++) {
            sheet.dashes(LEFT + line * BADGE_WIDTH, TOP - 5, LEFT + line * BADGE_WIDTH, HEIGHT - TOP + 5);
        }
    }

    private void badge(BadgePerson person, Sheet sheet, float x, float y) throws IOException {
        sheet.fill(Sheet.RED, x, y, BADGE_WIDTH, STRIP);
        FittedText about = sheet.fitted(
                occasion.toUpperCase(Locale.ROOT), Face.BOLD, BADGE_WIDTH - 2 * MARGIN, STRIP - 3, 4.6f, 2.2f);
        sheet.centred(about, Sheet.GOLD, x + BADGE_WIDTH / 2, y + (STRIP - about.height()) / 2);

        FittedText name = sheet.name(person.name(), Face.BOLD, BADGE_WIDTH - 2 * MARGIN, 16, 7.5f, 3.2f);
        sheet.left(name, Sheet.INK, x + MARGIN, y + STRIP + 2 + (16 - name.height()) / 2);

        float beside = CODE_LEFT - 2 * MARGIN;
        FittedText office = sheet.fitted(NameCards.office(person), Face.REGULAR, beside, 17, 3.8f, 2.2f);
        sheet.left(office, Sheet.INK, x + MARGIN, y + 35);
        FittedText group = sheet.fitted(person.group(), Face.ITALIC, beside, 9, 2.8f, 2f);
        sheet.left(group, Sheet.SOFT, x + MARGIN, y + BADGE_HEIGHT - MARGIN - group.height());
        sheet.code(person.token(), x + CODE_LEFT, y + CODE_TOP, CODE_SIDE);
    }
}
