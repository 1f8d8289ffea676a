package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Letters on one base line without a wide gap: a line, or the part of it that stands in one column. */
final class Segment {

    /** «1.», «II.», «a)», «-»: what stands before the gap of a hanging indent. */
    private static final Pattern MARK = Pattern.compile("[-–—+•◦▪➢*]|[\\p{L}\\d]{1,4}(\\.\\d{1,2}){0,3}[.)/]");

    private static final float GAP_OVER_A_SPACE = 2.5f;
    private static final float GAP_WITHOUT_SPACE = 0.9f;
    private static final float GAP_BEHIND_A_MARK = 2.4f;
    private static final float WORD_GAP = 0.18f;
    private static final float SAME_LINE = 0.35f;

    private final StringBuilder text = new StringBuilder();
    private final float left;
    private final float y;
    private float right;
    private float size;
    private int letters;
    private int bold;
    private int italic;
    private float firstWordRight;
    private boolean inFirstWord = true;
    private final List<Word> words = new ArrayList<>();

    /** @param at where it begins in the text */
    record Word(int at, float left, float right) {}

    private Segment(Glyph first) {
        left = first.x();
        y = first.y();
        add(first);
    }

    /** Some words of a segment, one behind the other; its share of the letters is taken to be as bold as the whole. */
    private Segment(Segment of, int from, int to) {
        int begin = of.words.get(from).at();
        int end = to == of.words.size() ? of.text.length() : of.words.get(to).at();
        text.append(of.text.substring(begin, end).strip());
        left = of.words.get(from).left();
        right = of.words.get(to - 1).right();
        y = of.y;
        size = of.size;
        letters = (int) text.codePoints().filter(Character::isLetter).count();
        bold = of.letters == 0 ? 0 : letters * of.bold / of.letters;
        italic = of.letters == 0 ? 0 : letters * of.italic / of.letters;
        firstWordRight = of.words.get(from).right();
        for (Word word : of.words.subList(from, to)) {
            words.add(new Word(word.at() - begin, word.left(), word.right()));
        }
    }

    private void add(Glyph glyph) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == ' ') {
            words.add(new Word(text.length(), glyph.x(), glyph.right()));
        } else {
            Word open = words.removeLast();
            words.add(new Word(open.at(), open.left(), Math.max(open.right(), glyph.right())));
        }
        text.append(glyph.text());
        right = Math.max(right, glyph.right());
        size = Math.max(size, glyph.size());
        int count = (int) glyph.text().codePoints().filter(Character::isLetter).count();
        letters += count;
        bold += glyph.bold() ? count : 0;
        italic += glyph.italic() ? count : 0;
        if (inFirstWord) {
            firstWordRight = right;
        }
    }

    private void space() {
        text.append(' ');
        inFirstWord = false;
    }

    /** Puts letters together in the order in which they are drawn, then pieces of one line that touch. */
    static List<Segment> of(List<Glyph> glyphs) {
        List<Segment> pieces = new ArrayList<>();
        Segment open = null;
        boolean space = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            if (open != null && open.reaches(glyph, space)) {
                if (space || glyph.x() - open.right > WORD_GAP * glyph.size()) {
                    open.space();
                }
                open.add(glyph);
            } else {
                open = new Segment(glyph);
                pieces.add(open);
            }
            space = false;
        }
        return joined(pieces);
    }

    private boolean reaches(Glyph next, boolean overSpace) {
        float em = Math.max(size, next.size());
        float gap = next.x() - right;
        float widest = overSpace ? GAP_OVER_A_SPACE : GAP_WITHOUT_SPACE;
        if (text.length() <= 8 && MARK.matcher(text).matches()) {
            widest = GAP_BEHIND_A_MARK;
        }
        return Math.abs(next.y() - y) <= SAME_LINE * em && gap >= -0.6f * em && gap <= widest * em;
    }

    /** A word drawn apart (bold, or later than its neighbours) belongs to the line that it touches. */
    private static List<Segment> joined(List<Segment> pieces) {
        List<Segment> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble((Segment piece) -> piece.y).thenComparingDouble(piece -> piece.left));
        List<Segment> all = new ArrayList<>();
        for (Segment piece : sorted) {
            Segment before = all.reversed().stream()
                    .limit(4)
                    .filter(other -> other.touches(piece))
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                all.add(piece);
            } else {
                before.append(piece);
            }
        }
        return all;
    }

    private boolean touches(Segment next) {
        float em = Math.max(size, next.size);
        float gap = next.left - right;
        return Math.abs(next.y - y) <= SAME_LINE * em && gap >= -0.3f * em && gap <= 0.4f * em;
    }

    private void append(Segment next) {
        if (next.left - right > WORD_GAP * size) {
            space();
        }
        boolean sameWord = text.charAt(text.length() - 1) != ' ';
        for (Word word : next.words) {
            boolean goesOn = sameWord && word == next.words.getFirst();
            Word open = goesOn ? words.removeLast() : null;
            words.add(
                    open == null
                            ? new Word(text.length() + word.at(), word.left(), word.right())
                            : new Word(open.at(), open.left(), word.right()));
        }
        text.append(next.text);
        right = Math.max(right, next.right);
        size = Math.max(size, next.size);
        letters += next.letters;
        bold += next.bold;
        italic += next.italic;
    }

    boolean isOnLineOf(Segment other) {
        return Math.abs(other.y - y) <= SAME_LINE * Math.max(size, other.size);
    }

    String text() {
        return text.toString();
    }

    /** In the order of the text, and from left to right. */
    List<Word> words() {
        return words;
    }

    /** The part from one word to before another. */
    Segment part(int from, int to) {
        return new Segment(this, from, to);
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }

    float firstWordWidth() {
        return firstWordRight - left;
    }

    int letters() {
        return letters;
    }

    int boldLetters() {
        return bold;
    }

    int italicLetters() {
        return italic;
    }

    boolean startsWithMark() {
        String first = text.toString().split(" ", 2)[0];
        return first.length() <= 6
                && !first.equals(text.toString())
                && first.matches("[-–—+•◦▪➢*]|([IVXLC]+|\\d{1,2}(\\.\\d{1,2}){0,3}|\\p{L})[.)/]");
    }
}
