package vn.giaoban.paperwork.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.SourceFormat;

/**
 * Joins lines that were cut at the edge of the page into the paragraphs that they are. Does nothing to documents whose
 * lines are paragraphs.
 */
public final class Unwrapper {

    /** So many lines of a hundred that go on in small letters show that lines were cut. */
    private static final int SIGN_OF_CUTTING = 12;

    private static final int SIGN_OF_CUTTING_AT_THE_EDGE = 40;
    private static final int FEWEST_CUT = 3;
    private static final double NEARLY_FULL = 0.85;

    /** Words with which no line of a heading ends. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:,|\\s(?:của|và|các|với|về|cho|tại|trong|theo|là|để|từ|đến|những|trên|do|hoặc|số|ngày|tháng))$");

    /** Words that open a paragraph of their own, whatever stands before them. */
    private static final Pattern OPENS =
            Pattern.compile("Căn cứ |Thực hiện (?:Chương trình|Kế hoạch|Nghị quyết|Công văn|Chỉ thị)|Trên đây là ");

    private static final double FULL = 0.9;

    private final List<Line> lines;
    private final int width;

    private Unwrapper(List<Line> lines) {
        this.lines = lines;
        int[] lengths =
                lines.stream().mapToInt(line -> line.words().length()).sorted().toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.95)];
    }

    public static List<Line> paragraphs(List<Line> lines, SourceFormat format) {
        if (format == SourceFormat.DOCX) {
            return lines;
        }
        Unwrapper unwrapper = new Unwrapper(lines);
        return unwrapper.isCut() ? unwrapper.joined() : lines;
    }

    private boolean isCut() {
        int inText = 0;
        int goesOn = 0;
        int full = 0;
        int fullGoesOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (joinable(lines.get(i - 1), lines.get(i))) {
                inText++;
                boolean cut = lines.get(i).words().startsLowerCase() && isOpen(lines.get(i - 1));
                goesOn += cut ? 1 : 0;
                boolean isFull =
                        isOpen(lines.get(i - 1)) && lines.get(i - 1).words().length() > NEARLY_FULL * width;
                full += isFull ? 1 : 0;
                fullGoesOn += isFull && cut ? 1 : 0;
            }
        }
        // A plan of short lines has few that were cut; of those that end open at the edge they are many.
        boolean atTheEdge = fullGoesOn >= FEWEST_CUT && fullGoesOn * 100 >= full * SIGN_OF_CUTTING_AT_THE_EDGE;
        return inText > 3 && width < 200 && (goesOn * 100 >= inText * SIGN_OF_CUTTING || atTheEdge);
    }

    private List<Line> joined() {
        List<Line> paragraphs = new ArrayList<>();
        List<Words> open = new ArrayList<>();
        Line first = null;
        Line last = null;
        for (Line line : lines) {
            if (last != null && (goesOn(last, line) || startsInLine(first, last, line))) {
                open.add(line.words());
            } else {
                if (first != null) {
                    paragraphs.add(first.with(Words.join(open)));
                }
                open = new ArrayList<>(List.of(line.words()));
                first = line;
            }
            last = line;
        }
        if (first != null) {
            paragraphs.add(first.with(Words.join(open)));
        }
        return paragraphs;
    }

    private boolean goesOn(Line last, Line line) {
        if (!joinable(last, line)) {
            return false;
        }
        if (OPENS.matcher(line.words().text()).lookingAt()) {
            return false;
        }
        boolean full = last.words().length() + 1 + firstWord(line) > FULL * width;
        Marker marker = Marker.of(line.words());
        if (marker != null) {
            return marker.kind() == Marker.Kind.BULLET && full && isOpen(last) && !endsListItem(last);
        }
        if (last.words().isAllCaps() != line.words().isAllCaps()) {
            return false;
        }
        boolean phone =
                full && last.key().endsWith(":") && Character.isDigit(line.key().charAt(0));
        if (phone) {
            return true;
        }
        if (line.words().startsLowerCase()) {
            return isOpen(last) || last.key().endsWith(";") || last.key().endsWith(":") && full;
        }
        return isOpen(last) && (full || last.words().finds(UNFINISHED));
    }

    /** A new sentence of a listed item that begins where the word did not fit on the line before. */
    private boolean startsInLine(Line first, Line last, Line line) {
        return last.key().endsWith(".")
                && last.words().length() + 1 + firstWord(line) > width
                && !line.blankBefore()
                && !OPENS.matcher(line.words().text()).lookingAt()
                && Marker.of(first.words()) != null
                && Marker.of(line.words()) == null
                && joinable(last, line)
                && !line.words().isAllCaps();
    }

    /** Whether the two stand in running text, where a line can go on. */
    private static boolean joinable(Line last, Line line) {
        boolean text = last.kind() == BlockKind.PARAGRAPH && line.kind() == BlockKind.PARAGRAPH;
        return text && last.side() == line.side() && !Landmarks.standsAlone(last) && !Landmarks.standsAlone(line);
    }

    private static boolean isOpen(Line line) {
        String key = line.key();
        char end = key.charAt(key.length() - 1);
        return end != '.' && end != ':' && end != ';' && end != '!' && end != '?' || key.endsWith("v.v.");
    }

    private static boolean endsListItem(Line line) {
        return line.key().endsWith(";") || line.key().endsWith(".");
    }

    private static int firstWord(Line line) {
        int space = line.key().indexOf(' ');
        return space < 0 ? line.key().length() : space;
    }
}
