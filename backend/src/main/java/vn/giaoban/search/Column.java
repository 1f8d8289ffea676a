package vn.giaoban.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows of other rooms' tables become values. */
final class Column {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Column() {}

    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> rows(Connection database, String sql, List<?> values, Reader<T> reader) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<T> read = new ArrayList<>();
            for (ResultSet row = statement.executeQuery(); row.next(); ) {
                read.add(reader.read(row));
            }
            return read;
        }
    }

    static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Every text in a column of JSON, however deep it lies. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        String json = row.getString(column);
        if (json != null) {
            try {
                collect(JSON.readTree(json), texts);
            } catch (JsonProcessingException noJson) {
                throw new IllegalStateException("Column " + column + " holds no JSON", noJson);
            }
        }
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }
}
