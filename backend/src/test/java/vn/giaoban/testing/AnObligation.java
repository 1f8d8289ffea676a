package vn.giaoban.testing;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * What a unit owes, handled over HTTP as a browser would: every verb carries the version of this moment.
 *
 * @param council whose plan it is
 * @param unit whose standing body owes it
 */
public record AnObligation(UUID id, String council, String unit) {

    /** A PDF of one empty page. */
    public static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    public RequestSpecification owner() {
        return SignIn.unit(unit);
    }

    public RequestSpecification office() {
        return SignIn.office(council);
    }

    public String path() {
        return "/api/v1/obligations/" + id;
    }

    public ValidatableResponse seenBy(RequestSpecification caller) {
        return caller.get(path()).then();
    }

    public String etag() {
        return seenBy(SignIn.administrator()).statusCode(200).extract().header("ETag");
    }

    /** A verb such as return, accept, extensions. */
    public Response act(RequestSpecification caller, String verb, Map<String, Object> body) {
        return caller.header("If-Match", etag()).contentType(JSON).body(body).post(path() + "/" + verb);
    }

    public Response saveDraft(Map<String, Object> body) {
        return owner().header("If-Match", etag()).contentType(JSON).body(body).put(path() + "/draft");
    }

    public Response upload(String fileName, byte[] bytes) {
        return upload(owner(), fileName, bytes);
    }

    public Response upload(RequestSpecification caller, String fileName, byte[] bytes) {
        return caller.contentType("application/octet-stream")
                .queryParam("name", fileName)
                .body(bytes)
                .post(path() + "/files");
    }

    /** Sends what the draft holds. */
    public Response send(Map<String, Object> body) {
        return owner().contentType(JSON).body(body).post(path() + "/submissions");
    }

    /** One file, sent at once. */
    public Response handIn() {
        upload("Tham luận.pdf", PDF).then().statusCode(201);
        return send(Map.of());
    }

    /** The same thing as the body of a lower unit sees it. */
    public AnObligation delegatedTo(String lowerUnit) {
        UUID child = UUID.fromString(seenBy(SignIn.administrator())
                .extract()
                .path("delegations.find { it.body.id == '" + AnAssignment.body(lowerUnit) + "' }.id"));
        return new AnObligation(child, council, lowerUnit);
    }
}
