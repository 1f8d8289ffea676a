package vn.giaoban.paperwork.intake;

import static io.restassured.http.ContentType.JSON;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.giaoban.testing.SignIn;

/** The requests of this room, in the words of the tests. */
final class ImportsApi {

    static final String IMPORTS = "/api/v1/plan-imports";
    static final String TRA_VINH = "tra-vinh";

    private ImportsApi() {}

    static RequestSpecification office() {
        return SignIn.office(TRA_VINH);
    }

    static Response paste(String text) {
        return office().contentType(JSON).body(Map.of("text", text)).post(IMPORTS);
    }

    static Response upload(String name, byte[] content) {
        return office().multiPart("file", name, content).post(IMPORTS);
    }

    /** The id of a document that was read. */
    static String read(String text) {
        return paste(text).then().statusCode(201).extract().path("id");
    }

    static JsonPath get(String id) {
        return office().get(IMPORTS + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    static String etag(String id) {
        return office().get(IMPORTS + "/" + id).header("ETag");
    }

    static Response decide(String id, Map<String, Object> decisions) {
        return office().header("If-Match", etag(id))
                .contentType(JSON)
                .body(decisions)
                .patch(IMPORTS + "/" + id);
    }

    static Response confirm(String id) {
        return office().header("If-Match", etag(id)).post(IMPORTS + "/" + id + "/confirm");
    }

    /** Confirms every item. */
    static void confirmItems(String id) {
        List<String> keys = get(id).getList("items.key");
        List<Map<String, String>> items = keys.stream()
                .map(key -> Map.of("key", key, "decision", "CONFIRMED"))
                .toList();
        decide(id, Map.of("items", items)).then().statusCode(200);
    }

    /** Answers every question with its first option. */
    static void answerQuestions(String id) {
        JsonPath read = get(id);
        List<String> keys = read.getList("questions.key");
        List<Map<String, Object>> answers = keys.stream()
                .map(key -> Map.<String, Object>of(
                        "question",
                        key,
                        "value",
                        read.getString("questions.find { it.key == '" + key + "' }.options[0].value")))
                .toList();
        decide(id, Map.of("answers", answers)).then().statusCode(200);
    }
}
