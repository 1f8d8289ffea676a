package vn.giaoban.paperwork.writing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.paperwork.writing.Block;

/** The text of a kind of paper; see the package for how it is written. */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\n]{1,60})}");
    private static final Pattern TABLE = Pattern.compile("\\[([^\\[\\]\n]{1,60})]");
    private static final Pattern ANY = Pattern.compile(PLACE.pattern() + "|" + TABLE.pattern());
    private static final Pattern LIST = Pattern.compile("\\* \\{([^{}\n]{1,60})} (.+)");
    private static final String BLANK = "…";

    private final List<String> lines;

    private Template(List<String> lines) {
        this.lines = lines;
    }

    /** @param text lines as the package describes; blank ones are for the eye */
    public static Template of(String text) {
        return new Template(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /**
     * The paper's text.
     *
     * @throws UnknownPlace for a name that the values do not have
     */
    public List<Block> fill(Values values) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher table = TABLE.matcher(lines.get(at));
            Matcher list = LIST.matcher(lines.get(at));
            if (table.matches()) {
                blocks.add(known(values.table(table.group(1)), table.group(1)));
            } else if (list.matches()) {
                List<String> each = together(at, list.group(1));
                for (Values entry : known(values.list(list.group(1)), list.group(1))) {
                    each.forEach(line -> add(blocks, line, entry));
                }
                at += each.size() - 1;
            } else {
                add(blocks, lines.get(at), values);
            }
        }
        return Outline.numbered(blocks);
    }

    /** Lines of one list that follow each other are said together for each entry. */
    private List<String> together(int from, String list) {
        List<String> each = new ArrayList<>();
        for (String line : lines.subList(from, lines.size())) {
            Matcher next = LIST.matcher(line);
            if (!next.matches() || !next.group(1).equals(list)) {
                break;
            }
            each.add(next.group(2));
        }
        return each;
    }

    /** The names that its lines use, for a check before it is kept. */
    public Set<String> names() {
        return lines.stream()
                .flatMap(line -> ANY.matcher(line)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void add(List<Block> blocks, String written, Values values) {
        boolean mayGo = written.startsWith("? ");
        String line = mayGo ? written.substring(2) : written;
        boolean blank = PLACE.matcher(line)
                .results()
                .anyMatch(place ->
                        known(values.text(place.group(1)), place.group(1)).isEmpty());
        if (!(mayGo && blank)) {
            blocks.add(block(line, values));
        }
    }

    /** The beginning that counts is the template's; what the data begin with is only text. */
    private static Block block(String line, Values values) {
        if (line.startsWith("> ")) {
            return Block.basis(said(line.substring(2), values));
        } else if (line.startsWith("## ")) {
            return Block.subsection(said(line.substring(3), values));
        } else if (line.startsWith("# ")) {
            return Block.section(said(line.substring(2), values));
        } else if (line.startsWith("= ")) {
            return Block.centred(said(line.substring(2), values));
        }
        return Block.body(said(line, values));
    }

    private static String said(String line, Values values) {
        return PLACE.matcher(line).replaceAll(place -> {
            String text = known(values.text(place.group(1)), place.group(1));
            return Matcher.quoteReplacement(text.isEmpty() ? BLANK : text);
        });
    }

    private static <T> T known(T value, String name) {
        if (value == null) {
            throw new UnknownPlace(name);
        }
        return value;
    }
}
