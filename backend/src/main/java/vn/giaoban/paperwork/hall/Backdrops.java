package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** Ma-két: red ground, gold words, one page for each connection point. */
record Backdrops(HallContent content, List<HallPoint> points) implements Pages {

    private static final float MARGIN = 0.06f;
    private static final float LEADING = 1.32f;

    /** How large a line may be, in shares of the backdrop's height. */
    private static final float HEADING = 0.075f;

    private static final float TITLE = 0.15f;
    private static final float NOTE = 0.08f;
    private static final float FOOTER = 0.055f;

    private record Line(String text, Face face, float size) {}

    @Override
    public int count() {
        return points.size();
    }

    @Override
    public float widthMm() {
        return content.widthMm();
    }

    @Override
    public float heightMm() {
        return content.heightMm();
    }

    @Override
    public void draw(int page, Sheet sheet) throws IOException {
        float width = widthMm();
        float height = heightMm();
        float edge = Math.min(width, height) * MARGIN / 3;
        sheet.fill(Sheet.RED, 0, 0, width, height);
        sheet.frame(Sheet.GOLD, edge, edge, width - 2 * edge, height - 2 * edge, edge / 6);

        String place = capitalised(points.get(page).unitName());
        List<Line> lines = lines(sheet, place);
        float needed = 0;
        for (Line line : lines) {
            needed += line.size() * LEADING;
        }
        float room = height * (1 - 3 * MARGIN);
        float shrink = Math.min(1, room / needed);
        // What is left stands between the words, above and below alike.
        float top = (height - needed * shrink) / 2;
        for (Line line : lines) {
            float size = line.size() * shrink;
            FittedText fitted =
                    sheet.fitted(line.text(), line.face(), width * (1 - MARGIN), size * LEADING, size, size);
            sheet.centred(fitted, Sheet.GOLD, width / 2, top + size * (LEADING - 1) / 2);
            top += size * LEADING;
        }
    }

    private List<Line> lines(Sheet sheet, String place) throws IOException {
        List<Line> lines = new ArrayList<>();
        add(lines, content.heading(), Face.BOLD, HEADING, place, sheet);
        add(lines, content.title(), Face.BOLD, TITLE, place, sheet);
        add(lines, content.note(), Face.BOLD_ITALIC, NOTE, place, sheet);
        add(lines, Stream.ofNullable(content.footer()).toList(), Face.ITALIC, FOOTER, place, sheet);
        return lines;
    }

    /** Lines of one kind are of one size: that at which the widest of them fits. */
    private void add(List<Line> lines, List<String> texts, Face face, float share, String place, Sheet sheet)
            throws IOException {
        float size = heightMm() * share;
        List<String> told = new ArrayList<>();
        for (String text : texts) {
            String line = sheet.printable(text.replace(HallContent.PLACE, place));
            told.add(line);
            size = Math.min(size, sheet.sizeFor(line, face, widthMm() * (1 - 2 * MARGIN)));
        }
        for (String line : told) {
            lines.add(new Line(line, face, size));
        }
    }

    private static String capitalised(String unitName) {
        return unitName.isEmpty() ? unitName : Character.toUpperCase(unitName.charAt(0)) + unitName.substring(1);
    }
}
