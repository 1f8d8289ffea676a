package vn.giaoban.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.access.Role;

/**
 * One line of a file in {@code src/test/resources/access-matrix}: who may call an operation, and what such a caller is
 * answered who asks with ids at random and made-up contents.
 *
 * @param operation the operationId
 * @param open whether a stranger may call it too
 * @param roles the roles that may call it
 * @param answers the statuses they may get
 */
record AccessExpectation(String operation, boolean open, Set<Role> roles, Set<Integer> answers) {

    private static final Path FOLDER = Path.of("src/test/resources/access-matrix");

    /** All lines of all rooms by operation. */
    static Map<String, AccessExpectation> all() {
        try (Stream<Path> rooms = Files.list(FOLDER)) {
            return rooms.flatMap(room -> lines(room).stream())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(AccessExpectation::parse)
                    .collect(Collectors.toMap(AccessExpectation::operation, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AccessExpectation parse(String line) {
        String[] columns = line.split("\\s+");
        if (columns.length != 3) {
            throw new IllegalArgumentException("Three columns are wanted (operation, who, answers): " + line);
        }
        boolean open = columns[1].equals("PUBLIC");
        Set<Role> roles = open || columns[1].equals("*")
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(columns[1].split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Set<Integer> answers =
                Arrays.stream(columns[2].split(",")).map(Integer::valueOf).collect(Collectors.toSet());
        return new AccessExpectation(columns[0], open, roles, answers);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
