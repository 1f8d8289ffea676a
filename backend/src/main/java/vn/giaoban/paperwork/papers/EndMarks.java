package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The marks behind the lines of a list, whatever marks its data came with. */
final class EndMarks {

    private static final Pattern MARKS = Pattern.compile("[;.,:\\s]+$");

    /** A line that ends so is left as it is: a blank to be filled in, a question. */
    private static final Pattern ENDED = Pattern.compile("[…!?]$|\\.{2,}$");

    private EndMarks() {}

    /** One enumeration: a semicolon behind each, a full stop behind the last. */
    static List<String> enumerated(List<String> lines) {
        List<String> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ended.add(ended(lines.get(i), i < lines.size() - 1 ? ";" : "."));
        }
        return ended;
    }

    /** Each a sentence of its own. */
    static List<String> sentences(List<String> lines) {
        return lines.stream().map(line -> ended(line, ".")).toList();
    }

    private static String ended(String line, String mark) {
        String said = line.strip();
        return ENDED.matcher(said).find() ? said : MARKS.matcher(said).replaceFirst("") + mark;
    }
}
