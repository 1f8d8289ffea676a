package vn.giaoban.plans;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giaoban.testing.SignIn;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** The requests of this room, in the words of the tests. */
final class PlansApi {

    static final String TRA_VINH = "tra-vinh";
    static final UUID STANDING_BODY = UnitRegister.bodyId(TRA_VINH, BodyKind.STANDING_BODY);
    static final String PLANS = "/api/v1/plans";

    /** Numbers are taken for good within a run of the tests. */
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private PlansApi() {}

    /** A conference of the standing body of Trà Vinh with one tentative event on Friday 22/9/2023. */
    static Map<String, Object> conference() {
        return text(
                "kind", "CONFERENCE",
                "issuingBodyId", STANDING_BODY,
                "symbol", "KH-HĐND",
                "place", "Trà Vinh",
                "title", "Tổ chức Hội nghị giao ban lần thứ tư",
                "events", new ArrayList<>(List.of(event("Hội nghị giao ban"))));
    }

    static Map<String, Object> event(String title) {
        return text(
                "kind",
                "CONFERENCE",
                "title",
                title,
                "mode",
                "IN_PERSON",
                "modeStated",
                false,
                "place",
                "huyện Cầu Kè",
                "time",
                text(
                        "wording", "ngày 22/9/2023 (thứ Sáu)",
                        "from", "2023-09-22",
                        "to", "2023-09-22",
                        "precision", "DAY",
                        "tentative", true,
                        "laterNotice", true));
    }

    static Map<String, Object> registration() {
        return text("number", "" + NUMBER.incrementAndGet(), "symbol", "KH-HĐND", "issueDate", "2023-08-30");
    }

    static Map<String, Object> text(Object... namesAndValues) {
        Map<String, Object> text = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            text.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return text;
    }

    static RequestSpecification office() {
        return SignIn.office(TRA_VINH);
    }

    static Response create(Map<String, Object> content) {
        return office().contentType(JSON).body(content).post(PLANS);
    }

    static Response get(RequestSpecification caller, String id) {
        return caller.get(PLANS + "/" + id);
    }

    /** A verb on a plan with the version that the caller has just seen. */
    static Response act(RequestSpecification caller, String id, String verb, Map<String, Object> body) {
        return act(caller, id, verb, body, etag(id));
    }

    static Response act(RequestSpecification caller, String id, String verb, Map<String, Object> body, String ifMatch) {
        return caller.header("If-Match", ifMatch).contentType(JSON).body(body).post(PLANS + "/" + id + "/" + verb);
    }

    static String etag(String id) {
        return get(SignIn.administrator(), id).then().statusCode(200).extract().header("ETag");
    }

    static String draft() {
        return draft(conference());
    }

    static String draft(Map<String, Object> content) {
        return create(content).then().statusCode(201).extract().path("id");
    }

    static String issued() {
        String id = draft();
        act(office(), id, "issue", registration()).then().statusCode(200);
        return id;
    }

    static String running() {
        String id = issued();
        act(office(), id, "start", Map.of()).then().statusCode(200);
        return id;
    }
}
