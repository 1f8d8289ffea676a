package vn.giaoban.assignments;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;

/** A link to hand in, held by somebody whom nobody knows. */
record ALink(UUID id, String secret) {

    static final String PATH = "/api/v1/hand-in-link";
    static final String CAU_KE = "tra-vinh/cau-ke";
    static final String TIEU_CAN = "tra-vinh/tieu-can";

    static AnAssignment paper(String... units) {
        return AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                .of(units)
                .noLaterThan("2023-09-15");
    }

    /** Two districts owe a paper that a link may be made for. */
    static APlan plan() {
        return APlan.of("tra-vinh").assigning(paper(CAU_KE, TIEU_CAN)).issuedOn("2023-08-30");
    }

    static AnObligation owed() {
        return plan().owedBy(CAU_KE);
    }

    static Response tryMaking(AnObligation owed, RequestSpecification caller, Map<String, Object> body) {
        return caller.contentType(JSON).body(body).post(owed.path() + "/hand-in-links");
    }

    static ALink madeFor(AnObligation owed) {
        Response made = tryMaking(owed, owed.office(), Map.of());
        made.then().statusCode(201);
        String path = made.path("path");
        return new ALink(UUID.fromString(made.path("link.id")), path.substring("/l#".length()));
    }

    static ValidatableResponse list(AnObligation owed) {
        return owed.office().get(owed.path() + "/hand-in-links").then();
    }

    RequestSpecification held() {
        return SignIn.stranger().header("Hand-In-Link", secret);
    }

    Response open() {
        return held().get(PATH);
    }

    Response acknowledge() {
        return held().post(PATH + "/acknowledgement");
    }

    Response upload(String name, byte[] bytes) {
        return held().contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post(PATH + "/files");
    }

    Response send(Map<String, Object> body) {
        return held().contentType(JSON).body(body).post(PATH + "/submission");
    }

    Response handIn() {
        upload("Tham luận.pdf", AnObligation.PDF).then().statusCode(200);
        return send(Map.of());
    }

    Response revoke(AnObligation owed, RequestSpecification caller) {
        return caller.delete(owed.path() + "/hand-in-links/" + id);
    }
}
