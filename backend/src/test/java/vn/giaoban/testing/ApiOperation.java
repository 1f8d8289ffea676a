package vn.giaoban.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One operation of the API as the generated contract has it, and a way to call it without knowing anything. */
record ApiOperation(String id, String method, String path, JsonNode contract, JsonNode whole) {

    private static final Path GENERATED = Path.of("target/openapi/openapi.json");
    private static final String API = "/api/v1/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<ApiOperation> all() {
        JsonNode whole;
        try {
            whole = new ObjectMapper().readTree(GENERATED.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<ApiOperation> operations = new ArrayList<>();
        whole.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(API))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new ApiOperation(
                                method.getValue().path("operationId").asText(path.getKey()),
                                method.getKey(),
                                path.getKey(),
                                method.getValue(),
                                whole))));
        return operations;
    }

    /** Whether its path tells one object from another; a date in a path does not. */
    boolean namesAnId() {
        return path.matches(".*\\{\\w*[iI]d}.*");
    }

    /** Calls it with ids at random and, where it takes contents, with contents made up from the schema. */
    Response callBlindly(RequestSpecification caller) {
        caller.header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode contents = contract.path("requestBody").path("content");
        if (contents.has("application/json")) {
            JsonNode schema = contents.get("application/json").path("schema");
            caller.contentType("application/json")
                    .body(new SampleValues(whole).of(schema).toString());
        } else if (contents.has("multipart/form-data")) {
            caller.multiPart("file", "a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        } else if (contents.has("application/octet-stream")) {
            caller.contentType("application/octet-stream").body("%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        }
        return caller.request(method, filledPath());
    }

    /** Parameters with a format, a date for one, get a value of it; everything else in a path is an id. */
    private String filledPath() {
        String filled = path;
        for (JsonNode parameter : contract.path("parameters")) {
            boolean inPath = parameter.path("in").asText().equals("path");
            boolean wanted = parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean();
            String value = new SampleValues(whole).of(parameter.path("schema")).asText();
            String name = parameter.path("name").asText();
            if (inPath) {
                filled = filled.replaceAll("\\{" + name + "(:[^}]*)?}", value);
            } else if (wanted) {
                filled += (filled.contains("?") ? "&" : "?") + name + "=" + value;
            }
        }
        return filled;
    }
}
