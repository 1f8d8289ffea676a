package vn.giaoban.paperwork.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.BlockStyle;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;

/**
 * Makes lines of blocks: letters composed with their place kept, invisible chars and Markdown marks dropped, white space
 * collapsed. Where a line holds two columns (a wide gap before «TM.»), it becomes two.
 */
public final class Normaliser {

    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|!\\[[^\\]]{0,200}\\]\\([^)]{0,300}\\)");
    private static final Pattern PAGE_MARK = Pattern.compile(
            "^\\s*(?:\\{\\d{1,4}\\}-*|-{0,3}\\s*(?:trang\\s+)?\\d{1,3}(?:/\\d{1,3})?\\s*-{0,3})\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COLUMN_GAP =
            Pattern.compile("(?: {4,}|\\t)(?=(?:[*_#]*)(?:TM\\.|T/M|KT\\.|TL\\.|TUQ\\.|Q\\.|CỘNG H|Độc lập))");

    private static final Pattern TWO_COLUMNS = Pattern.compile("^(\\s*\\S.{0,150}?)(?: {4,}|\\t+)(\\S.{0,150}?)\\s*$");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,9}\\s){1,5}\\p{Lu}\\p{Ll}{0,9}");

    private final List<Line> lines = new ArrayList<>();
    private boolean blank;

    private Normaliser() {}

    /** The lines that say something, in order; footnotes and page furniture are left out. */
    public static List<Line> lines(SourceDocument document) {
        Normaliser normaliser = new Normaliser();
        List<SourceBlock> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            normaliser.add(blocks.get(i), i, document.format() == SourceFormat.TEXT);
        }
        return normaliser.lines;
    }

    private void add(SourceBlock block, int number, boolean marked) {
        if (block.kind() == BlockKind.FOOTNOTE || block.kind() == BlockKind.PAGE_FURNITURE) {
            return;
        }
        if (block.kind() != BlockKind.TABLE_CELL
                && PAGE_MARK.matcher(block.text()).matches()) {
            return;
        }
        String text = block.text();
        int gap = gapIn(text);
        boolean bold = marked && isBoldMarked(text);
        BlockStyle style = bold ? new BlockStyle(1, 0, block.style().centred()) : block.style();
        if (gap < 0) {
            add(
                    block,
                    style,
                    block.side() == null ? sideOf(text) : block.side(),
                    letters(block, number, 0, text.length(), marked));
        } else {
            add(block, style, Side.LEFT, letters(block, number, 0, gap, marked));
            add(block, style, Side.RIGHT, letters(block, number, gap, text.length(), marked));
        }
    }

    private void add(SourceBlock block, BlockStyle style, @Nullable Side side, Letters letters) {
        Words words = letters.all().trim();
        if (words.isEmpty()) {
            blank = true;
            return;
        }
        lines.add(new Line(words, block.kind(), block.cell(), style, side, blank));
        blank = false;
    }

    /** A title or name set far to the right stands in the right half. */
    private static @Nullable Side sideOf(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent >= 24
                        && indent < text.length()
                        && isOfEnd(text)
                        && !text.strip().startsWith("-")
                ? Side.RIGHT
                : null;
    }

    /** Where the right column of a line begins; -1 when it is one column. */
    private static int gapIn(String text) {
        if (text.length() > 400 || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return -1;
        }
        Matcher landmark = COLUMN_GAP.matcher(text);
        if (landmark.find()) {
            return landmark.start();
        }
        Matcher two = TWO_COLUMNS.matcher(text);
        return two.matches() && isOfEnd(two.group(1)) && isOfEnd(two.group(2)) ? two.start(2) : -1;
    }

    /** Recipients, titles in capitals and names: what stands side by side at the end of a document. */
    private static boolean isOfEnd(String part) {
        String plain = part.replaceAll("[*_#]", "").strip();
        return plain.startsWith("-")
                || plain.startsWith("Nơi nhận")
                || plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.matches(".*\\p{Lu}{2}.*")
                || NAME.matcher(plain).matches()
                || plain.startsWith("(");
    }

    private static boolean isBoldMarked(String text) {
        String line = text.strip();
        return line.startsWith("#") || line.startsWith("**") && line.endsWith("**");
    }

    private static Letters letters(SourceBlock block, int number, int start, int end, boolean marked) {
        Letters.Builder letters = new Letters.Builder();
        String text = block.text();
        if (start == 0 && block.label() != null) {
            for (char c : block.label().toCharArray()) {
                letters.add(c == '\t' ? ' ' : c, number, 0, 0);
            }
            letters.add(' ', number, 0, 0);
        }
        int at = marked ? bullet(text, start, end, number, letters) : start;
        boolean spaced = isSpacedOut(text, start, end);
        Matcher tag = TAG.matcher(text).region(start, end);
        int nextTag = marked && tag.find() ? tag.start() : end;
        while (at < end) {
            if (at == nextTag) {
                letters.space();
                at = tag.end();
                nextTag = tag.find() ? tag.start() : end;
                continue;
            }
            boolean betweenLetters = spaced
                    && text.charAt(at) == ' '
                    && at + 1 < end
                    && text.charAt(at + 1) != ' '
                    && at > start
                    && text.charAt(at - 1) != ' ';
            at = betweenLetters ? at + 1 : cluster(text, at, end, number, marked, letters);
        }
        return letters.build();
    }

    private static final Pattern SPACED_OUT = Pattern.compile("\\s*\\p{Lu}\\p{M}*(?: {1,4}\\p{Lu}\\p{M}*){3,60}\\s*");

    /** «K Ế  H O Ạ C H»: one space between letters, two between words. */
    private static boolean isSpacedOut(String text, int start, int end) {
        return SPACED_OUT.matcher(text).region(start, end).matches();
    }

    /** A star before a space is a list mark, not emphasis. */
    private static int bullet(String text, int start, int end, int number, Letters.Builder letters) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\\' || text.charAt(at) == '#')) {
            at++;
        }
        if (at + 1 < end && text.charAt(at) == '*' && text.charAt(at + 1) == ' ') {
            letters.add('•', number, at, at + 1);
            return at + 1;
        }
        return start;
    }

    /** One letter with its marks. */
    private static int cluster(String text, int at, int end, int number, boolean marked, Letters.Builder letters) {
        int next = at + 1;
        while (next < end && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
            next++;
        }
        char first = text.charAt(at);
        if (next == at + 1) {
            plain(first, number, at, marked, letters);
        } else {
            String composed = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFC);
            for (char c : composed.toCharArray()) {
                letters.add(c, number, at, next);
            }
        }
        return next;
    }

    private static void plain(char c, int number, int at, boolean marked, Letters.Builder letters) {
        if (isInvisible(c) || marked && (c == '*' || c == '\\' || c == '_' || c == '#' && letters.length() == 0)) {
            return;
        }
        if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            letters.add(' ', number, at, at + 1);
        } else {
            letters.add(c, number, at, at + 1);
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
