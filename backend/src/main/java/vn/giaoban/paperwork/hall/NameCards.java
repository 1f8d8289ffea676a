package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.giaoban.paperwork.PersonOffice;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;
import vn.giaoban.participants.BadgePerson;

/** Biển tên: an A4 sheet folded in the middle, to be read from both sides. */
record NameCards(List<BadgePerson> people) implements Pages {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float HALF = HEIGHT / 2;
    private static final float MARGIN = 14;

    @Override
    public int count() {
        return people.size();
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
        BadgePerson person = people.get(page);
        side(person, sheet, HALF);
        sheet.turned(0, 0, WIDTH, HALF, () -> side(person, sheet, 0));
        sheet.dashes(0, HALF, WIDTH, HALF);
    }

    private static void side(BadgePerson person, Sheet sheet, float top) throws IOException {
        float width = WIDTH - 2 * MARGIN;
        FittedText name = sheet.name(person.name().toUpperCase(Locale.ROOT), Face.BOLD, width, 70, 26, 9);
        FittedText office = sheet.fitted(office(person), Face.REGULAR, width, 36, 11, 5);
        float gap = 6;
        float start = top + (HALF - name.height() - gap - office.height()) / 2;
        sheet.centred(name, Sheet.RED, WIDTH / 2, start);
        sheet.centred(office, Sheet.INK, WIDTH / 2, start + name.height() + gap);
    }

    /** Title and unit; who named the person, where the list says neither. */
    static String office(BadgePerson person) {
        String office = PersonOffice.of(person.title(), person.unitName());
        return office.isEmpty() ? person.body() : office;
    }
}
