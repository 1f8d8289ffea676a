package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/** What was measured, repetition by repetition, and the table of medians that comes of it. */
final class Measurements {

    private final Map<String, List<Figure>> repetitions = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    void note(String sentence) {
        notes.add(sentence);
    }

    /** @param server whose processor time counts; null when the database is asked directly */
    void add(String name, int connections, Server server, Callable<Load.Result> load) throws Exception {
        var wall = System.nanoTime();
        var busy = Machine.busyMillis();
        var own = Machine.ownMillis();
        var served = server == null ? 0 : server.cpuMillis();
        var result = load.call();
        served = server == null ? Double.NaN : server.cpuMillis() - served;
        own = Machine.ownMillis() - own;
        wall = System.nanoTime() - wall;
        // Of plain JDBC the database's part is not told apart from that of others.
        var others = server == null ? Double.NaN : (Machine.busyMillis() - busy - own - served) / (wall / 1e6);
        var figure = new Figure(
                name,
                connections,
                result.perSecond(),
                result.percentile(50),
                result.percentile(95),
                result.percentile(99),
                served / Math.max(1, result.micros().length),
                Double.isNaN(others) ? others : Math.max(0, others),
                result.failed());
        System.out.println(figure.line());
        repetitions.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(figure);
    }

    private List<Figure> medians() {
        return repetitions.values().stream().map(Measurements::median).toList();
    }

    private static Figure median(List<Figure> all) {
        return new Figure(
                all.getFirst().name(),
                all.getFirst().connections(),
                of(all, Figure::perSecond),
                of(all, Figure::p50),
                of(all, Figure::p95),
                of(all, Figure::p99),
                of(all, Figure::cpuMillis),
                of(all, Figure::others),
                all.stream().mapToLong(Figure::failed).sum());
    }

    private static double of(List<Figure> all, ToDoubleFunction<Figure> value) {
        return Load.median(all.stream().mapToDouble(value).toArray());
    }

    void print(Path page, boolean quick, boolean publish) throws IOException {
        var figures = medians();
        var text = new StringBuilder()
                .append("%s, commit %s, %s mode. Machine: %s; load average at the end %.1f.%n%n"
                        .formatted(
                                LocalDate.now(),
                                System.getProperty("commit"),
                                quick ? "quick" : "full",
                                Machine.name(),
                                Machine.load()))
                .append(Figure.HEAD);
        figures.forEach(figure -> text.append(figure.line()).append('\n'));
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        Targets.judge(figures).forEach(line -> text.append("- ").append(line).append('\n'));
        System.out.println();
        System.out.println(text);
        var published = new Published(page);
        System.out.println("Against the table that was published last:");
        published.compared(figures).forEach(System.out::println);
        if (publish) {
            published.replaceBy(text.toString());
            System.out.println("Published in " + page + ".");
        }
    }
}
