package vn.giaoban.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Makes up values that fit a schema of the contract: what is required, as small as may be, ids at random. */
final class SampleValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** How the contract writes times of day. */
    private static final String HOUR = "^\\d{2}:\\d{2}$";

    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode contract;

    SampleValues(JsonNode contract) {
        this.contract = contract;
    }

    JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().substring(REFERENCE.length());
            return of(contract.path("components").path("schemas").path(name));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        for (String combination : new String[] {"allOf", "anyOf", "oneOf"}) {
            if (schema.has(combination)) {
                return of(schema.get(combination).get(0));
            }
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> JSON.booleanNode(false);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            default -> JSON.textNode(text(schema));
        };
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(); i++) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("required")
                .forEach(name ->
                        object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
        return object;
    }

    /** OpenAPI 3.1 writes a nullable type as a list of types. */
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static String text(JsonNode schema) {
        if (schema.path("pattern").asText().equals(HOUR)) {
            return "08:00";
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2023-09-15";
            case "date-time" -> "2023-09-15T02:04:00Z";
            case "partial-time", "time", "local-time" -> "08:00";
            default -> "mẫu";
        };
    }
}
