package vn.giaoban.platform;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlatformHttpTest {

    private static final String PAPERS = "/api/probe/papers";

    @Test
    void whatIsWrongWithAFormIsToldFieldByField() {
        problem(post("{\"title\": \" \", \"lines\": [{\"text\": \"a\", \"count\": 0}]}"), 422, "VALIDATION_FAILED")
                .body("title", equalTo("Dữ liệu chưa hợp lệ"))
                .body("detail", equalTo("Có 2 trường cần sửa."))
                .body("violations.field", equalTo(List.of("lines[0].count", "title")))
                .body("violations.message", equalTo(List.of("Không được nhỏ hơn 1.", "Không được để trống.")));
    }

    @Test
    void messagesFillInTheirLimits() {
        problem(post("{\"title\": \"%s\"}".formatted("x".repeat(21))), 422, "VALIDATION_FAILED")
                .body("violations[0].message", equalTo("Số ký tự hoặc số mục phải từ 0 đến 20."));
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefusedNotAFault() {
        for (String opening : List.of("[", "{\"a\":")) {
            problem(json().body(opening.repeat(2_000)).post("/api/probe/words").then(), 400, "MALFORMED_REQUEST");
            problem(
                    json().body("{\"lines\":" + opening.repeat(2_000))
                            .post(PAPERS)
                            .then(),
                    400,
                    "MALFORMED_REQUEST");
        }
    }

    @Test
    void plainTextIsNoRecordOfOneText() {
        problem(
                given().contentType(ContentType.TEXT)
                        .body("xin chào")
                        .post("/api/probe/words")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aTypeThatNoneOfSeveralMethodsTakesIsRefusedNotAFault() {
        problem(
                given().contentType("image/png")
                        .body(new byte[] {1})
                        .post("/api/probe/words/one")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "a", "tilte": "b"}                            | tilte         | Các trường được nhận: author, colour, day, lines, time, title
            {"title": "a", "colour": "BLUE"}                        | colour        | Cần một trong các giá trị RED, GREEN.
            {"title": "a", "colour": 1}                             | colour        | Cần một trong các giá trị RED, GREEN.
            {"title": "a", "day": "15/9/2023"}                      | day           | Cần ngày dạng 2023-09-15.
            {"title": "a", "day": ""}                               | day           | Cần ngày dạng 2023-09-15.
            {"title": "a", "time": "7 giờ"}                         | time          | Cần giờ dạng 07:30.
            {"title": "a", "author": "me"}                          | author        | Cần mã định danh dạng UUID.
            {"title": "a", "author": ""}                            | author        | Cần mã định danh dạng UUID.
            {"title": 5}                                            | title         | Cần chuỗi ký tự.
            {"title": ["a"]}                                        | title         | Cần chuỗi ký tự.
            {"title": "a", "lines": {}}                             | lines         | Cần danh sách JSON.
            {"title": "a", "lines": [{"text": "b", "count": "1"}]}  | lines[0].count | Cần số nguyên.
            {"title": "a", "lines": [{"text": "b", "count": 1.5}]}  | lines[0].count | Cần số nguyên.
            {"title": "a", "lines": [{"text": "b", "count": null}]} | lines[0].count | Cần số nguyên.
            {"title": "a\\u0000b"}                                  | title         | Cần chuỗi ký tự.
            """)
    void aFieldThatCannotBeReadIsNamed(String body, String field, String message) {
        problem(post(body), 400, "MALFORMED_REQUEST")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": ", "[]", "null", "", "\"text\"", "{\"title\": \"a\"} {}"})
    void aBodyThatIsNoObjectIsMalformed(String body) {
        problem(post(body), 400, "MALFORMED_REQUEST");
    }

    @Test
    void textIsStoredComposed() {
        post("{\"title\": \"Ke\\u0302\\u0301 hoa\\u0323ch\"}").statusCode(201).body("title", equalTo("Kế hoạch"));
    }

    @Test
    void absentFieldsAreLeftOutAndTimesEndAtTheMinute() {
        post("{\"title\": \"a\", \"time\": \"07:30\"}")
                .statusCode(201)
                .body("time", equalTo("07:30"))
                .body("keySet()", containsInAnyOrder("title", "time"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/nowhere,                404, NOT_FOUND",
        "GET,    /api/v1/nowhere/at/all,      404, NOT_FOUND",
        "POST,   /api/nowhere,                404, NOT_FOUND",
        "DELETE, /api/probe/papers,           405, METHOD_NOT_ALLOWED",
        "GET,    /api/probe/office,           401, NOT_SIGNED_IN",
        "GET,    /api/probe/unannotated,      401, NOT_SIGNED_IN",
        "GET,    /api/probe/overtaken,        412, VERSION_CONFLICT",
        "GET,    /api/probe/papers?day=soon,  400, MALFORMED_REQUEST",
        "GET,    /api/probe/papers?colour=BLUE, 400, MALFORMED_REQUEST",
        "GET,    /api/probe/papers?limit=many, 400, MALFORMED_REQUEST",
        "GET,    /api/probe/papers?limit=0,   422, VALIDATION_FAILED",
        "GET,    /api/probe/papers?limit=201, 422, VALIDATION_FAILED",
        "GET,    /api/probe/papers?cursor=!!, 400, MALFORMED_REQUEST",
        "GET,    /api/probe/papers?cursor=YQ, 400, MALFORMED_REQUEST",
    })
    void everyFailureIsAProblemDocument(String method, String path, int status, String code) {
        problem(given().when().request(method, path).then(), status, code);
    }

    @Test
    void aQueryParameterThatCannotBeReadIsNamed() {
        problem(when().get(PAPERS + "?day=soon&limit=5").then(), 400, "MALFORMED_REQUEST")
                .body("violations.field", equalTo(List.of("day")));
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        problem(json().body("{\"title\": \"a\"}").put(PAPERS + "/one").then(), 404, "NOT_FOUND");
    }

    @Test
    @TestSecurity(user = "reader", roles = "READER")
    void whoMayNotIsTold() {
        problem(when().get("/api/probe/office").then(), 403, "FORBIDDEN");
        problem(when().get("/api/probe/unannotated").then(), 403, "FORBIDDEN");
    }

    @Test
    void mediaTypesAreChecked() {
        problem(given().contentType("text/plain").body("a").post(PAPERS).then(), 415, "UNSUPPORTED_MEDIA_TYPE");
        problem(given().accept("image/png").get(PAPERS).then(), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aBodyThatAnnouncesItselfAsTooLargeIsNotRead() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            send(socket, "Content-Length: 70000000");
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "PAYLOAD_TOO_LARGE");
        }
    }

    @Test
    void aBodyThatGrowsTooLargeIsRefused() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            send(socket, "Transfer-Encoding: chunked");
            var mebibyte = new byte[1024 * 1024];
            for (int sent = 0; sent < 61; sent++) {
                socket.getOutputStream().write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(mebibyte);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    private static void send(Socket socket, String bodyHeader) throws IOException {
        var head = "POST /api/probe/uploads HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
                + bodyHeader + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aFaultOfOursKeepsItsSecrets() {
        problem(post("{\"title\": \"fail\"}"), 500, "INTERNAL_ERROR")
                .body("incident", notNullValue())
                .body("detail", containsString("mã sự cố"))
                .body("toString()", not(containsString("secret")));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        var path = PAPERS + "/01890a5d-ac96-774b-bcce-b302099a8057";
        problem(json().body("{\"title\": \"a\"}").put(path).then(), 428, "PRECONDITION_REQUIRED");
        problem(
                        json().header("If-Match", "\"6\"")
                                .body("{\"title\": \"a\"}")
                                .put(path)
                                .then(),
                        412,
                        "VERSION_CONFLICT")
                .body("currentVersion", equalTo(7));
        json().header("If-Match", "\"7\"")
                .body("{\"title\": \"a\"}")
                .put(path)
                .then()
                .statusCode(204);
    }

    @Test
    void listsAreReadPageByPage() {
        var first = when().get(PAPERS + "?limit=3").then().statusCode(200);
        first.body("items", equalTo(List.of(1, 2, 3))).body("total", equalTo(5));
        String cursor = first.extract().path("nextCursor");
        given().queryParam("cursor", cursor)
                .get(PAPERS)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(4, 5)))
                .body("containsKey('nextCursor')", equalTo(true))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site,  403",
        "Sec-Fetch-Site, same-site,   403",
        "Sec-Fetch-Site, same-origin, 201",
        "Sec-Fetch-Site, none,        201",
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403",
    })
    void pagesOfOtherSitesChangeNothing(String header, String value, int status) {
        json().header(header, value)
                .body("{\"title\": \"a\"}")
                .post(PAPERS)
                .then()
                .statusCode(status);
        given().header(header, value).get(PAPERS).then().statusCode(200);
    }

    @Test
    void aRequestHasANumberThatItsRefusalNames() {
        given().header("X-Request-Id", "from-the-proxy-1")
                .get("/api/nothing/here")
                .then()
                .header("X-Request-Id", "from-the-proxy-1")
                .body("requestId", equalTo("from-the-proxy-1"));
        var made = post("{").extract();
        assertThat(made.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(made.<String>path("requestId")).isEqualTo(made.header("X-Request-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blanks in it", "quotes\"\"\"\"\"", "x{65}"})
    void aNumberThatCouldUpsetALogIsReplaced(String sent) {
        given().header("X-Request-Id", sent.equals("x{65}") ? "x".repeat(65) : sent)
                .get("/api/nothing/here")
                .then()
                .header("X-Request-Id", not(equalTo(sent)))
                .body("requestId", matchesPattern("[0-9a-f-]{36}"));
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static ValidatableResponse post(String body) {
        return json().body(body).post(PAPERS).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:giaoban:problem:" + code))
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("title", not(emptyString()))
                .body("detail", not(emptyString()))
                .body("instance", containsString("/api/"))
                .body("violations.message", everyItem(notNullValue()));
    }
}
