package vn.giaoban.paperwork.intake;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giaoban.paperwork.intake.ImportsApi.IMPORTS;
import static vn.giaoban.paperwork.intake.ImportsApi.TRA_VINH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.testing.TestClient;
import vn.giaoban.testing.TestClock;

/** A program of another system brings a document: with one scope to be read, with another to become a draft. */
@QuarkusTest
class ImportByClientHttpTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.reset();
    }

    private static Response paste(TestClient client) {
        return client.calling()
                .contentType(JSON)
                .body(Map.of("text", SamplePlan.TEXT, "name", "Kế hoạch"))
                .post(IMPORTS);
    }

    @Test
    void a_client_with_the_scope_of_its_own_brings_and_reads() {
        TestClient client = TestClient.of(TRA_VINH, Role.OFFICE, "IMPORTS_WRITE");
        String id = paste(client)
                .then()
                .statusCode(201)
                .body("createdByName", equalTo("Ứng dụng thử"))
                .body("items.kind", hasItem("ASSIGNMENT"))
                .extract()
                .path("id");
        client.calling().get(IMPORTS + "/" + id).then().statusCode(200).body("questions[0].text", notNullValue());
        client.calling().get(IMPORTS).then().statusCode(200).body("items.id", hasItem(id));
        client.calling()
                .multiPart("file", "ke-hoach.txt", SamplePlan.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(IMPORTS + "?dryRun=true")
                .then()
                .statusCode(200);
    }

    @Test
    void only_who_may_write_plans_makes_a_draft_of_it() {
        TestClient reader = TestClient.of(TRA_VINH, Role.OFFICE, "IMPORTS_WRITE");
        TestClient writer = TestClient.of(TRA_VINH, Role.OFFICE, "IMPORTS_WRITE", "PLANS_WRITE");
        String id = paste(reader).then().statusCode(201).extract().path("id");
        ImportsApi.answerQuestions(id);
        ImportsApi.confirmItems(id);
        reader.calling()
                .header("If-Match", ImportsApi.etag(id))
                .post(IMPORTS + "/" + id + "/confirm")
                .then()
                .statusCode(403)
                .body("code", equalTo("CLIENT_SCOPE_MISSING"))
                .body("scope", equalTo("plans:write"));
        writer.calling()
                .header("If-Match", ImportsApi.etag(id))
                .post(IMPORTS + "/" + id + "/confirm")
                .then()
                .statusCode(200)
                .body("planId", notNullValue());
    }

    @Test
    void a_client_of_another_council_finds_nothing_and_plans_write_alone_reads_nothing() {
        TestClient own = TestClient.of(TRA_VINH, Role.OFFICE, "IMPORTS_WRITE");
        String id = paste(own).then().statusCode(201).extract().path("id");
        TestClient.of("lang-son", Role.OFFICE, "IMPORTS_WRITE")
                .calling()
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(404);
        TestClient drafting = TestClient.of(TRA_VINH, Role.OFFICE, "PLANS_WRITE");
        for (String path : List.of("", "/" + id, "/" + id + "/file")) {
            drafting.calling().get(IMPORTS + path).then().statusCode(403).body("scope", equalTo("imports:write"));
        }
    }
}
