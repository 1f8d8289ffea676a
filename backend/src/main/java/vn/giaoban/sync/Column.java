package vn.giaoban.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A column of a select list, with the type that it is read as.
 *
 * @param expression in SQL
 * @param name under which it is read
 */
record Column(String expression, String name, Class<?> type) {

    static Column id(String column) {
        return of(column, UUID.class);
    }

    static Column id(String expression, String name) {
        return new Column(expression, name, UUID.class);
    }

    static Column text(String column) {
        return of(column, String.class);
    }

    static Column number(String column) {
        return of(column, Long.class);
    }

    static Column number(String expression, String name) {
        return new Column(expression, name, Long.class);
    }

    static Column yes(String column) {
        return of(column, Boolean.class);
    }

    static Column day(String column) {
        return of(column, LocalDate.class);
    }

    static Column moment(String column) {
        return of(column, Instant.class);
    }

    private static Column of(String column, Class<?> type) {
        return new Column(column, column.substring(column.indexOf('.') + 1), type);
    }

    String sql() {
        return expression + " AS " + name;
    }
}
