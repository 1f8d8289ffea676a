package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    /** «Phó Chủ tịch HĐND» of a unit is «Phó Chủ tịch HĐND huyện Cầu Kè», in one breath. */
    private static final Pattern OF_A_UNIT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:HĐND|UBND|Hội đồng nhân dân|(?:Ủy|Uỷ) ban nhân dân)$");

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
        String unit = person.unitName() == null ? "" : person.unitName();
        String title = person.title() == null ? "" : person.title();
        if (title.isEmpty() && unit.isEmpty()) {
            return person.body();
        }
        if (title.isEmpty() || unit.isEmpty()) {
            return title + unit;
        }
        return title + (OF_A_UNIT.matcher(title).find() ? " " : ", ") + unit;
    }
}
