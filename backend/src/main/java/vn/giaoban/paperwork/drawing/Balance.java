package vn.giaoban.paperwork.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** A text in a given number of lines that are about equally long and end at sensible places. */
final class Balance {

    /** How much a broken phrase weighs beside lines of unequal length, whose squares are in shares of the width. */
    private static final float PHRASE = 0.25f;

    /** A short word alone in a line looks forgotten. */
    private static final float ALONE = 0.5f;

    private static final int SHORT_WORD = 6;

    private final List<String> words;
    private final float[] gaps;
    private final float[] starts;
    private final float blank;

    Balance(String text, Face face, Lettering lettering) throws IOException {
        words = List.of(text.split(" +"));
        gaps = Phrases.gaps(words);
        blank = lettering.width(" ", face);
        starts = new float[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + lettering.width(words.get(i), face) + blank;
        }
    }

    /**
     * @param width of the widest line, in the unit of {@link Lettering#width}
     * @return null when the text does not go into so many lines
     */
    @Nullable
    List<String> lines(int count, float width) {
        int size = words.size();
        float mean = (starts[size] - count * blank) / count;
        // costs[n][end]: of the words before `end` in n lines; cuts the same for where the last of them begins.
        float[][] costs = new float[count + 1][size + 1];
        int[][] cuts = new int[count + 1][size + 1];
        for (float[] row : costs) {
            Arrays.fill(row, Float.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= size; end++) {
                for (int start = end - 1; start >= line - 1 && wide(start, end) <= width; start--) {
                    if (costs[line - 1][start] < Float.MAX_VALUE) {
                        float cost = costs[line - 1][start] + cost(start, end, mean, width);
                        if (cost < costs[line][end]) {
                            costs[line][end] = cost;
                            cuts[line][end] = start;
                        }
                    }
                }
            }
        }
        return costs[count][size] == Float.MAX_VALUE ? null : cut(cuts, count);
    }

    /** Whether no line ends inside a phrase. */
    boolean isWhole(List<String> lines) {
        int end = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            end += line.split(" ").length;
            if (gaps[end - 1] >= 1) {
                return false;
            }
        }
        return true;
    }

    /** The widest line of the most even way to break the text in two. */
    float half() {
        float narrowest = starts[words.size()];
        for (int i = 1; i < words.size(); i++) {
            narrowest = Math.min(narrowest, Math.max(wide(0, i), wide(i, words.size())));
        }
        return narrowest;
    }

    private float cost(int start, int end, float mean, float width) {
        float off = (wide(start, end) - mean) / width;
        boolean alone = end - start == 1 && words.get(start).length() <= SHORT_WORD && words.size() > 2;
        return off * off + (start == 0 ? 0 : gaps[start - 1] * PHRASE) + (alone ? ALONE : 0);
    }

    private float wide(int start, int end) {
        return starts[end] - starts[start] - blank;
    }

    private List<String> cut(int[][] cuts, int count) {
        List<String> lines = new ArrayList<>();
        int end = words.size();
        for (int line = count; line > 0; line--) {
            int start = cuts[line][end];
            lines.addFirst(String.join(" ", words.subList(start, end)));
            end = start;
        }
        return lines;
    }
}
