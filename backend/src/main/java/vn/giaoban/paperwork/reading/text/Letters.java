package vn.giaoban.paperwork.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.paperwork.source.TextSpan;

/** Normalised chars of one paragraph with the place in the source of each: block, first char, behind the last. */
final class Letters {

    static final char OPEN_QUOTE = '“';
    static final char CLOSE_QUOTE = '”';

    private final String text;
    private final String key;
    private final int[] block;
    private final int[] from;
    private final int[] to;

    private Letters(String text, int[] block, int[] from, int[] to) {
        this.text = text;
        this.key = ToneMarks.folded(keyOf(text));
        this.block = block;
        this.from = from;
        this.to = to;
    }

    String text() {
        return text;
    }

    String key() {
        return key;
    }

    Words all() {
        return new Words(this, 0, text.length());
    }

    Letters cut(int start, int end) {
        return new Letters(
                text.substring(start, end),
                Arrays.copyOfRange(block, start, end),
                Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end));
    }

    static Letters joined(List<Letters> parts) {
        Builder all = new Builder();
        for (Letters part : parts) {
            if (all.length() > 0) {
                all.space();
            }
            for (int i = 0; i < part.text.length(); i++) {
                all.add(part.text.charAt(i), part.block[i], part.from[i], part.to[i]);
            }
        }
        return all.build();
    }

    List<TextSpan> spans(int start, int end) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (to[i] <= from[i]) {
                continue;
            }
            TextSpan last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.block() == block[i] && from[i] >= last.from()) {
                spans.set(spans.size() - 1, new TextSpan(block[i], last.from(), Math.max(last.to(), to[i])));
            } else {
                spans.add(new TextSpan(block[i], from[i], to[i]));
            }
        }
        return spans;
    }

    private static String keyOf(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            key.append(
                    switch (c) {
                        case '–', '—', '‐', '‑', '‒', '−' -> '-';
                        case '„', '«', '‟', '＂' -> OPEN_QUOTE;
                        case '»' -> CLOSE_QUOTE;
                        case 'Ð', 'ð', 'Đ' -> 'đ';
                        case '（' -> '(';
                        case '）' -> ')';
                        case '：' -> ':';
                        case '’', '‘' -> '\'';
                        default -> Character.toLowerCase(c);
                    });
        }
        return key.toString();
    }

    /** Chars on their way to a paragraph: white space is collapsed as it comes in. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] block = new int[128];
        private int[] from = new int[128];
        private int[] to = new int[128];

        int length() {
            return text.length();
        }

        /** A space that stands nowhere in the source, between two lines. */
        void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                add(' ', block[text.length() - 1], to[text.length() - 1], to[text.length() - 1]);
            }
        }

        void add(char c, int inBlock, int start, int end) {
            boolean isSpace = c == ' ';
            if (isSpace && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                return;
            }
            int at = text.length();
            if (at == block.length) {
                block = Arrays.copyOf(block, at * 2);
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            block[at] = inBlock;
            from[at] = start;
            to[at] = end;
            text.append(c);
        }

        Letters build() {
            int n = text.length();
            if (n > 0 && text.charAt(n - 1) == ' ') {
                n--;
            }
            return new Letters(
                    text.substring(0, n), Arrays.copyOf(block, n), Arrays.copyOf(from, n), Arrays.copyOf(to, n));
        }
    }
}
