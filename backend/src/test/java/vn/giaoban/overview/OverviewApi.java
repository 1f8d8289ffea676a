package vn.giaoban.overview;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.giaoban.testing.APlan;

/** The screens of this room, read as a browser reads them. */
final class OverviewApi {

    static final String PLANS = "/api/v1/plans";
    static final String OBLIGATIONS = "/api/v1/obligations";
    static final String START_PAGE = "/api/v1/overview";
    static final String CALENDAR = START_PAGE + "/calendar";

    private OverviewApi() {}

    static ValidatableResponse get(RequestSpecification caller, String path, Map<String, ?> query) {
        return caller.queryParams(query).get(path).then();
    }

    static JsonPath read(RequestSpecification caller, String path, Map<String, ?> query) {
        return get(caller, path, query).statusCode(200).extract().jsonPath();
    }

    static String boardOf(APlan plan) {
        return PLANS + "/" + plan.id() + "/obligations";
    }

    /** The whole board, up to 200 rows. */
    static JsonPath board(APlan plan, RequestSpecification caller) {
        return read(caller, boardOf(plan), Map.of("limit", 200));
    }

    /** Ids of all rows of a list, page by page; every page but the last is full. A request is good for one call only. */
    static List<String> pagedIds(Supplier<RequestSpecification> caller, String path, Map<String, ?> query, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = caller.get()
                    .queryParams(query)
                    .queryParams("limit", limit, "cursor", cursor)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> items = page.getList("items.id");
            cursor = page.getString("nextCursor");
            if (cursor != null && items.size() != limit || items.size() > limit) {
                throw new AssertionError("A page of " + items.size() + " where " + limit + " were asked for");
            }
            ids.addAll(items);
        } while (cursor != null);
        return ids;
    }
}
