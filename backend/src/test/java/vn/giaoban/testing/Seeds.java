package vn.giaoban.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published plans that the product was written from, with their labels ({@code *.expected.json}). They are not part
 * of the repository: they are looked for in the folder that {@code SEEDS_DIR} names, else in {@code ../shared/seeds}
 * beside the repository, and tests that need them are skipped where there are none.
 */
public final class Seeds {

    private Seeds() {}

    /** The folder, when there is one. */
    public static Optional<Path> directory() {
        String named = System.getenv("SEEDS_DIR");
        Optional<Path> folder = named != null ? Optional.of(Path.of(named)) : besideRepository();
        return folder.filter(Files::isDirectory);
    }

    /** The label files, sorted by name; skips the calling test, saying so, where there are none. */
    public static List<Path> labels() {
        Optional<Path> folder = directory();
        assumeTrue(
                folder.isPresent(),
                "Skipped: no seeds. Set SEEDS_DIR or put them into ../shared/seeds beside the repository.");
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds run in the repository or in {@code backend}: the repository is the nearest folder that holds one. */
    private static Optional<Path> besideRepository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("backend")))
                .findFirst()
                .map(repository -> repository.resolveSibling("shared").resolve("seeds"));
    }
}
