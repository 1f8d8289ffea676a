package vn.giaoban.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised, and whether it holds. */
final class Targets {

    private Targets() {}

    /** Of what was measured: some of the rows may have been asked for alone. */
    static List<String> judge(List<Figure> figures) {
        var by = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        return Stream.of(
                        share(by, "board @ 32", "board: plain JDBC @ 32", 60),
                        share(by, "own work @ 32", "own work: plain JDBC @ 32", 60),
                        share(by, "hand-in of 300 kB @ 16", "hand-in of 300 kB: bytes and statements alone @ 16", 50),
                        below(by, "search @ 1", 100),
                        below(by, "search, a word of 200,000 people @ 1", 100),
                        below(by, "board, 1,000 a second @ 64", 10),
                        below(by, "sign-in storm, 50 a second @ 64", 2_000))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> share(Map<String, Figure> by, String key, String ceiling, int percent) {
        if (!by.containsKey(key) || !by.containsKey(ceiling)) {
            return Optional.empty();
        }
        var share = 100 * by.get(key).perSecond() / by.get(ceiling).perSecond();
        return Optional.of("%s: %.0f %% of «%s», target at least %d %%: %s"
                .formatted(key, share, ceiling, percent, share >= percent ? "held" : "MISSED"));
    }

    private static Optional<String> below(Map<String, Figure> by, String key, double millis) {
        if (!by.containsKey(key)) {
            return Optional.empty();
        }
        var figure = by.get(key);
        var held = figure.p99() < millis && figure.failed() == 0;
        return Optional.of("%s: p99 %s ms, %d failed, target below %s ms without failures: %s"
                .formatted(
                        key,
                        Figure.text(figure.p99()),
                        figure.failed(),
                        Figure.text(millis),
                        held ? "held" : "MISSED"));
    }
}
