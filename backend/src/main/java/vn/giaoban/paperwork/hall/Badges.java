package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;
import vn.giaoban.participants.BadgePerson;

/** Thẻ đại biểu: as many to an A4 sheet as go, with lines to cut along. */
record Badges(String occasion, BadgeSize size, List<BadgePerson> people) implements Pages {

    private static final float MARGIN = 4;
    private static final float MARK = 5;

    @Override
    public int count() {
        return (people.size() + size.perPage() - 1) / size.perPage();
    }

    @Override
    public float widthMm() {
        return BadgeSize.SHEET_WIDTH;
    }

    @Override
    public float heightMm() {
        return BadgeSize.SHEET_HEIGHT;
    }

    @Override
    public void draw(int page, Sheet sheet) throws IOException {
        int from = page * size.perPage();
        List<BadgePerson> here = people.subList(from, Math.min(people.size(), from + size.perPage()));
        for (int i = 0; i < here.size(); i++) {
            badge(here.get(i), sheet, size.left(i), size.top(i));
        }
        float right = widthMm() - size.left();
        float bottom = heightMm() - size.top();
        for (int line = 0; line <= size.down(); line++) {
            float y = size.top() + line * size.height();
            sheet.dashes(size.left() - MARK, y, right + MARK, y);
        }
        for (float x = size.left(); x <= right; x += size.width()) {
            sheet.dashes(x, size.top() - MARK, x, bottom + MARK);
        }
    }

    private void badge(BadgePerson person, Sheet sheet, float x, float y) throws IOException {
        float strip = size.strip();
        sheet.fill(Sheet.RED, x, y, size.width(), strip);
        FittedText about = sheet.fitted(
                occasion.toUpperCase(Locale.ROOT), Face.BOLD, size.width() - 2 * MARGIN, strip - 3, 4.6f, 2.2f);
        sheet.centred(about, Sheet.GOLD, x + size.width() / 2, y + (strip - about.height()) / 2);

        float room = size.codeTop() - strip - 2;
        FittedText name = sheet.name(person.name(), Face.BOLD, size.width() - 2 * MARGIN, room, 7.5f, 3.2f);
        sheet.left(name, Sheet.INK, x + MARGIN, y + strip + 2 + (room - name.height()) / 2);

        float beside = size.codeLeft() - 2 * MARGIN;
        float below = size.height() - size.codeTop() - 2 - MARGIN;
        FittedText group = sheet.fitted(person.group(), Face.ITALIC, beside, below / 3, 2.8f, 2f);
        sheet.left(group, Sheet.SOFT, x + MARGIN, y + size.height() - MARGIN - group.height());
        FittedText office =
                sheet.fitted(NameCards.office(person), Face.REGULAR, beside, below - group.height() - 1, 3.8f, 2.2f);
        sheet.left(office, Sheet.INK, x + MARGIN, y + size.codeTop() + 2);
        sheet.code(person.token(), x + size.codeLeft(), y + size.codeTop(), size.codeSide());
    }
}
