package vn.giaoban.paperwork.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * A stretch of normalised text in which every char knows where in the source it came from. {@link #text()} is for
 * people: composed letters, single spaces, no Markdown marks. {@link #key()} is for rules: as long as the text, in lower
 * case, with one form of dash, quote and tone mark.
 */
public final class Words {

    private static final String EDGES = " ,;:.…/-–—•+";

    private final Letters letters;
    private final int from;
    private final int to;
    private final String text;
    private final String key;

    Words(Letters letters, int from, int to) {
        this.letters = letters;
        this.from = from;
        this.to = to;
        this.text = letters.text().substring(from, to);
        this.key = letters.key().substring(from, to);
    }

    public String text() {
        return text;
    }

    public String key() {
        return key;
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return to == from;
    }

    public Words sub(int start, int end) {
        return new Words(letters, from + start, from + end);
    }

    public Words sub(int start) {
        return sub(start, length());
    }

    /** Without spaces at its ends. */
    public Words trim() {
        int start = 0;
        int end = length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return sub(start, end);
    }

    /** Without spaces, list marks and stops at its ends; a closing bracket or quote stays. */
    public Words bare() {
        int start = 0;
        int end = length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return sub(start, end).withoutLoneBracket();
    }

    /** Takes off a bracket at an end whose partner is not inside. */
    private Words withoutLoneBracket() {
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        if (length() > 1 && closed > open && text.endsWith(")")) {
            return sub(0, length() - 1).trim();
        }
        return length() > 1 && open > closed && text.startsWith("(") ? sub(1).trim() : this;
    }

    /** The same without enclosing quotation marks. */
    public Words unquoted() {
        Words bare = bare();
        boolean opens = !bare.isEmpty() && isQuote(bare.key.charAt(0));
        boolean closes = bare.length() > 1 && isQuote(bare.key.charAt(bare.length() - 1));
        if (opens && closes) {
            return bare.sub(1, bare.length() - 1).trim();
        }
        return bare;
    }

    private static boolean isQuote(char c) {
        return c == Letters.OPEN_QUOTE || c == Letters.CLOSE_QUOTE || c == '"';
    }

    public Matcher match(Pattern pattern) {
        return pattern.matcher(key);
    }

    public boolean finds(Pattern pattern) {
        return pattern.matcher(key).find();
    }

    /** Whether its first letter is a small one. */
    public boolean startsLowerCase() {
        for (int i = 0; i < length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (c != ' ' && !isQuote(key.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether it has letters, and no small ones but in brackets. */
    public boolean isAllCaps() {
        boolean letter = false;
        int depth = 0;
        for (int i = 0; i < length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (Character.isLetter(c) && depth <= 0) {
                if (Character.isLowerCase(c)) {
                    return false;
                }
                letter = true;
            }
        }
        return letter;
    }

    /** Where it stands in the source. */
    public List<TextSpan> spans() {
        return letters.spans(from, to);
    }

    /** The place of its first char in its paragraph. */
    public int offset() {
        return from;
    }

    /** Whether two stretches are of one paragraph and share a char. */
    public boolean overlaps(Words other) {
        return letters == other.letters && from < other.to && other.from < to;
    }

    public boolean sameParagraph(Words other) {
        return letters == other.letters;
    }

    /** From the beginning of this to the end of another stretch of the same paragraph. */
    public Words through(Words last) {
        return new Words(letters, from, Math.max(to, last.to));
    }

    /** One stretch made of several, with a space between them. */
    public static Words join(List<Words> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : Letters.joined(parts.stream()
                                .map(part -> part.letters.cut(part.from, part.to))
                                .toList())
                        .all();
    }

    public Fact<String> fact(String rule, Confidence confidence, Doubt... doubts) {
        return fact(text, rule, confidence, doubts);
    }

    public <T> Fact<T> fact(T value, String rule, Confidence confidence, Doubt... doubts) {
        return new Fact<>(value, text, spans(), rule, confidence, Set.of(doubts));
    }

    /** The stretches between matches of a separator, in order, empty ones left out. */
    public List<Words> split(Pattern separator) {
        List<Words> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(key);
        int at = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                add(parts, at, matcher.start());
                at = matcher.end();
            }
        }
        add(parts, at, length());
        return parts;
    }

    private void add(List<Words> parts, int start, int end) {
        Words part = sub(start, end).trim();
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
