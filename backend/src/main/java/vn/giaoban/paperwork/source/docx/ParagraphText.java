package vn.giaoban.paperwork.source.docx;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.source.BlockStyle;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** The letters of a paragraph in the making, line by line. */
final class ParagraphText {

    private static final int LONGEST_LINE = 20_000;

    /** One line of it: a line break starts the next. */
    record Line(String text, BlockStyle style) {}

    private final List<Line> lines = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int letters;
    private int bold;
    private int italic;

    void append(String run, Look look) throws UnreadableDocument {
        if (text.length() + run.length() > LONGEST_LINE) {
            throw DocxProblem.tooLong();
        }
        text.append(run);
        int count = (int) run.codePoints().filter(Character::isLetter).count();
        letters += count;
        bold += look.isBold() ? count : 0;
        italic += look.isItalic() ? count : 0;
    }

    void breakLine(boolean centred) {
        lines.add(line(centred));
        text = new StringBuilder();
        letters = 0;
        bold = 0;
        italic = 0;
    }

    boolean isEmpty() {
        return lines.isEmpty() && text.isEmpty();
    }

    List<Line> lines(boolean centred) {
        List<Line> all = new ArrayList<>(lines);
        all.add(line(centred));
        return all;
    }

    private Line line(boolean centred) {
        double of = Math.max(1, letters);
        return new Line(text.toString(), new BlockStyle(bold / of, italic / of, centred));
    }
}
