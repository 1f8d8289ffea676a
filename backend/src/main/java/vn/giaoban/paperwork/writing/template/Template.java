package vn.giaoban.paperwork.writing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.paperwork.writing.Block;

/** The text of a kind of paper; see the package for how it is written. */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\n]{1,60})}");
    private static final Pattern TABLE = Pattern.compile("\\[([^\\[\\]\n]{1,60})]");
    private static final Pattern LIST = Pattern.compile("\\* \\{([^{}\n]{1,60})} (.+)");
    private static final Pattern SAID = Pattern.compile(PLACE.pattern() + "(\\.?)");

    private static final Pattern LAST = Pattern.compile("(.*?)" + PLACE.pattern() + "\\.?");

    /** To be written into by hand. */
    private static final String BLANK = "…".repeat(10);

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private Template() {}

    /** @param text lines as the package describes; blank ones are for the eye */
    public static Template of(String text) {
        Template template = new Template();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty()) {
                template.lines.add(line);
                template.numbers.add(number);
            }
        }
        return template;
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
                if (values.isElsewhere(table.group(1))) {
                    continue;
                }
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

    /**
     * A name that stands where it is not known.
     *
     * @param line from 1, as typed
     * @param written with its braces or brackets
     */
    public record Use(int line, String written) {}

    /** What its lines name beyond the closed list, for a check before it is kept. */
    public List<Use> unknown(Places places) {
        List<Use> unknown = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int number = numbers.get(at);
            String line = lines.get(at);
            Matcher table = TABLE.matcher(line);
            Matcher list = LIST.matcher(line);
            if (table.matches()) {
                if (!places.has(table.group(1), Places.Form.TABLE)) {
                    unknown.add(new Use(number, line));
                }
            } else if (list.matches() && places.has(list.group(1), Places.Form.LIST)) {
                String of = list.group(1);
                named(list.group(2))
                        .filter(name -> !places.hasEntry(of, name))
                        .forEach(name -> unknown.add(new Use(number, "{" + name + "}")));
            } else {
                named(MayGo.is(line) ? MayGo.of(line, places::isOnlyList).line() : line)
                        .filter(name -> list.matches() || !places.has(name, Places.Form.TEXT))
                        .limit(list.matches() ? 1 : Long.MAX_VALUE)
                        .forEach(name -> unknown.add(new Use(number, "{" + name + "}")));
            }
        }
        return unknown;
    }

    /** Whether every paper made of it would say the same. */
    public boolean namesNothing() {
        return lines.stream()
                .noneMatch(line ->
                        PLACE.matcher(line).find() || TABLE.matcher(line).matches());
    }

    private static Stream<String> named(String line) {
        return PLACE.matcher(line).results().map(found -> found.group(1));
    }

    private static void add(List<Block> blocks, String written, Values values) {
        if (!MayGo.is(written)) {
            say(blocks, written, values);
            return;
        }
        MayGo mayGo = MayGo.of(written, values::isOnlyList);
        boolean blank = named(mayGo.line())
                .anyMatch(name -> known(values.text(name), name).isEmpty());
        if (!blank && mayGo.lists().stream().noneMatch(values::isEmptyList)) {
            say(blocks, mayGo.line(), values);
        }
    }

    /** A text of several lines at the end of a line keeps them, below what stands before it. */
    private static void say(List<Block> blocks, String line, Values values) {
        Matcher last = LAST.matcher(line);
        List<String> lines = last.matches()
                ? known(values.text(last.group(2)), last.group(2))
                        .lines()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of();
        if (lines.size() < 2) {
            blocks.add(block(line, values));
            return;
        }
        if (!last.group(1).isBlank()) {
            blocks.add(block(last.group(1).strip(), values));
        }
        lines.forEach(part -> blocks.add(Block.body(part)));
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
        return SAID.matcher(line).replaceAll(place -> {
            String text = known(values.text(place.group(1)), place.group(1));
            // Behind a blank, «…», a full stop would be one dot more.
            String ended = text.isEmpty() ? BLANK : text + place.group(2);
            return Matcher.quoteReplacement(ended);
        });
    }

    private static <T> T known(T value, String name) {
        if (value == null) {
            throw new UnknownPlace(name);
        }
        return value;
    }
}
