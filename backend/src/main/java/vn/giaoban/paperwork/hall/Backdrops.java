package vn.giaoban.paperwork.hall;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** Ma-két: red ground, gold words, one page for each connection point. */
record Backdrops(HallContent content, List<HallPoint> points) implements Pages {

    private static final float MARGIN = 0.06f;

    /** Between lines, in their sizes: as much as there is room for, within what is still read as one text. */
    private static final float LEAST_LEADING = 1.32f;

    private static final float MOST_LEADING = 1.9f;

    /** How large a line of the title may be, in shares of the backdrop's height. */
    private static final float TITLE = 0.15f;

    /** How large the others may be, in shares of the title. */
    private static final float HEADING = 0.72f;

    private static final float NOTE = 0.8f;
    private static final float FOOTER = 0.62f;

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
        float sizes = 0;
        for (Line line : lines) {
            sizes += line.size();
        }
        float room = height * (1 - 4 * MARGIN);
        float leading = Math.clamp(room / sizes, LEAST_LEADING, MOST_LEADING);
        float shrink = Math.min(1, room / (sizes * leading));
        // What is left stands above and below alike.
        float top = (height - sizes * leading * shrink) / 2;
        for (Line line : lines) {
            float size = line.size() * shrink;
            FittedText fitted =
                    sheet.fitted(line.text(), line.face(), width * (1 - MARGIN), size * FittedText.LEADING, size, size);
            sheet.centred(fitted, Sheet.GOLD, width / 2, top + size * (leading - 1) / 2);
            top += size * leading;
        }
    }

    private List<Line> lines(Sheet sheet, String place) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Line> title = lines(content.title(), Face.BOLD, heightMm() * TITLE, place, sheet);
        float largest = title.getFirst().size();
        lines.addAll(lines(content.heading(), Face.BOLD, largest * HEADING, place, sheet));
        lines.addAll(title);
        lines.addAll(lines(content.note(), Face.BOLD_ITALIC, largest * NOTE, place, sheet));
        lines.addAll(lines(Stream.ofNullable(content.footer()).toList(), Face.ITALIC, largest * FOOTER, place, sheet));
        return lines;
    }

    /** Lines of one kind are of one size: that at which the widest of them fits. */
    private List<Line> lines(List<String> texts, Face face, float largest, String place, Sheet sheet)
            throws IOException {
        float size = largest;
        List<String> told = new ArrayList<>();
        for (String text : texts) {
            String line = sheet.printable(text.replace(HallContent.PLACE, place));
            told.add(line);
            size = Math.min(size, sheet.sizeFor(line, face, widthMm() * (1 - 2 * MARGIN)));
        }
        List<Line> lines = new ArrayList<>();
        for (String line : told) {
            lines.add(new Line(line, face, size));
        }
        return lines;
    }

    private static String capitalised(String unitName) {
        return unitName.isEmpty() ? unitName : Character.toUpperCase(unitName.charAt(0)) + unitName.substring(1);
    }
}
