package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table that was published last, and the next one. */
final class Published {

    private static final String BEGIN = "<!-- bench: begin -->\n";
    private static final String END = "<!-- bench: end -->";

    /** Processor time is compared, not the rate: on a machine that others use too it moves much less. */
    private static final double WORSE = 1.25;

    private final Path page;

    Published(Path page) {
        this.page = page;
    }

    /** One line for each figure that has a forerunner: how many times what it was. */
    List<String> compared(List<Figure> figures) throws IOException {
        Map<String, Figure> before = figures();
        return figures.stream()
                .filter(figure -> before.containsKey(figure.key()))
                .map(figure -> comparison(before.get(figure.key()), figure))
                .toList();
    }

    private static String comparison(Figure was, Figure is) {
        var cpu = is.cpuMillis() / was.cpuMillis();
        return "%s %-40s rate x %.2f, CPU x %s"
                .formatted(
                        cpu > WORSE ? "WORSE" : "     ", is.key(), is.perSecond() / was.perSecond(), Figure.text(cpu));
    }

    private Map<String, Figure> figures() throws IOException {
        if (!Files.exists(page)) {
            return Map.of();
        }
        var text = Files.readString(page);
        if (!text.contains(BEGIN)) {
            return Map.of();
        }
        return text.substring(text.indexOf(BEGIN), text.indexOf(END))
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|-") && !line.startsWith("| what"))
                .map(Figure::read)
                .collect(Collectors.toMap(Figure::key, Function.identity()));
    }

    void replaceBy(String table) throws IOException {
        var text = Files.readString(page);
        Files.writeString(
                page,
                text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n" + table + "\n"
                        + text.substring(text.indexOf(END)));
    }
}
