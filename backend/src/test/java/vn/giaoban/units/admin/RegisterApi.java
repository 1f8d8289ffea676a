package vn.giaoban.units.admin;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.testing.SignIn;

/** The register over HTTP. Tests of it play after 2030, where no other test looks. */
final class RegisterApi {

    static final String CHANGES = "/api/v1/units/changes";
    static final String IMPORTS = "/api/v1/units/imports";

    private RegisterApi() {}

    static Response preview(Map<String, ?> change) {
        return preview(CHANGES, change);
    }

    static Response preview(String path, Map<String, ?> body) {
        return SignIn.administrator().contentType(JSON).body(body).post(path + "/preview");
    }

    static Response apply(Map<String, ?> change, Response preview) {
        return apply(CHANGES, "change", change, preview);
    }

    static Response apply(String path, String member, Map<String, ?> body, Response preview) {
        RequestSpecification request = SignIn.administrator().contentType(JSON);
        return request.header("If-Match", "\"" + preview.<Integer>path("version") + "\"")
                .body(Map.of(member, body, "token", preview.<String>path("token")))
                .post(path);
    }

    /** Previewed and done; the id of what it is about. */
    static String does(String kind, Map<String, ?> change) {
        Map<String, ?> body = Map.of(kind, change);
        Response preview = preview(body);
        preview.then().statusCode(200);
        Response done = apply(body, preview);
        done.then().statusCode(200);
        return done.path("objectId");
    }

    static String adds(String type, String name, String parentId, String from) {
        Map<String, Object> unit = new HashMap<>(
                Map.of("type", type, "name", name, "from", from, "withBodies", true, "aliases", List.of()));
        if (parentId != null) {
            unit.put("parentId", parentId);
        }
        return does("add", unit);
    }

    static Response unit(String id, String asOf) {
        return SignIn.administrator().queryParam("asOf", asOf).get("/api/v1/units/" + id);
    }
}
