package vn.giaoban.units.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON array of objects; objects within objects are lines of their own that know the fields of the one around them as
 * {@code parent code}, {@code parent name}.
 */
final class JsonRows {

    private static final String ABOVE = "parent ";

    private final List<Map<String, String>> lines = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private JsonRows() {}

    static List<ImportRow> read(String text, ObjectMapper json) {
        try {
            var rows = new JsonRows();
            rows.take(json.readTree(text), Map.of(), 0);
            return rows.asLines();
        } catch (JsonProcessingException e) {
            throw RegisterProblem.LIST_NOT_READABLE.refusal(
                    "Tệp JSON không đúng định dạng (dòng %d).",
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
    }

    private void take(JsonNode node, Map<String, String> above, int depth) {
        if (depth > 6 || lines.size() > ListReader.MOST_ROWS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> take(item, above, depth));
        } else if (node.isObject()) {
            object(node, above, depth);
        }
    }

    private void object(JsonNode node, Map<String, String> above, int depth) {
        var line = new LinkedHashMap<String, String>();
        node.properties().stream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> line.put(field.getKey(), field.getValue().asText()));
        var own = line.isEmpty() ? above : Map.copyOf(line);
        if (!line.isEmpty()) {
            above.forEach((key, value) -> line.putIfAbsent(ABOVE + key, value));
            keys.addAll(line.keySet());
            lines.add(line);
        }
        node.properties().stream()
                .filter(field -> field.getValue().isContainerNode())
                .forEach(field -> take(field.getValue(), own, depth + 1));
    }

    private List<ImportRow> asLines() {
        var rows = new ArrayList<ImportRow>();
        rows.add(new ImportRow(0, List.copyOf(keys)));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            rows.add(new ImportRow(
                    i + 1, keys.stream().map(key -> line.getOrDefault(key, "")).toList()));
        }
        return rows;
    }
}
