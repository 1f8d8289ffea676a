package vn.giaoban.sync;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A copy as another system would keep it. */
final class Copy {

    private final String collection;
    private final Map<String, Map<String, Object>> items = new LinkedHashMap<>();
    private String syncedUntil;

    Copy(String collection) {
        this.collection = collection;
    }

    Copy refresh(Supplier<RequestSpecification> caller, int limit) {
        String cursor = null;
        String since = syncedUntil;
        do {
            RequestSpecification request = caller.get().queryParam("limit", limit);
            if (since != null) {
                request.queryParam("modifiedSince", since);
            }
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get("/api/v1/sync/" + collection)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items").forEach(item -> items.put((String) item.get("id"), item));
            page.<String>getList("gone").forEach(items::remove);
            syncedUntil = page.getString("syncedUntil");
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return this;
    }

    Map<String, Map<String, Object>> items() {
        return items;
    }

    String syncedUntil() {
        return syncedUntil;
    }
}
