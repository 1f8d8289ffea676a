package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.giaoban.access.Scope;

/**
 * A collection that other systems keep a copy of.
 *
 * @param name of its rows in {@code sync_row}
 * @param columns what its records are made of
 * @param join from a row {@code s} of {@code sync_row} to what it tells of; no row: the caller is told nothing
 * @param sight which of them a caller sees
 * @param goneSight which deletions a caller hears of, over the columns of {@code s} and the same parameters
 * @param record made of a row
 */
record Collection<T>(
        String name,
        List<Column> columns,
        String join,
        Function<Scope, Sight> sight,
        Function<Scope, String> goneSight,
        Function<Tuple, T> record) {

    /** @param condition in SQL, in brackets */
    record Sight(String condition, Map<String, UUID> parameters) {

        static Sight of(String condition) {
            return new Sight(condition, Map.of());
        }
    }
}
