package vn.giaoban.search;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The endpoint, as tests ask it. */
final class SearchApi {

    static final String SEARCH = "/api/v1/search";

    private SearchApi() {}

    static JsonPath search(RequestSpecification caller, Map<String, ?> query) {
        return caller.queryParams(query)
                .get(SEARCH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath search(RequestSpecification caller, String q) {
        return search(caller, Map.of("q", q));
    }

    static JsonPath search(RequestSpecification caller, String q, SearchKind kind) {
        return search(caller, Map.of("q", q, "kinds", kind.name(), "limit", 200));
    }

    static List<String> titles(RequestSpecification caller, String q, SearchKind kind) {
        return search(caller, q, kind).getList("groups.items.flatten().title.text");
    }

    static List<UUID> ids(RequestSpecification caller, String q, SearchKind kind) {
        return search(caller, q, kind).<String>getList("groups.items.flatten().id").stream()
                .map(UUID::fromString)
                .toList();
    }

    static long total(RequestSpecification caller, String q) {
        return search(caller, q).getLong("total");
    }

    /** The parts of a text that are marked. */
    static List<String> marked(JsonPath answer, String path) {
        String text = answer.getString(path + ".text");
        List<String> parts = new ArrayList<>();
        answer.<Map<String, Integer>>getList(path + ".marks")
                .forEach(mark -> parts.add(text.substring(mark.get("start"), mark.get("end"))));
        return parts;
    }
}
