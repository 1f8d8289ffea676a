package vn.giaoban.testing;

import static io.restassured.http.ContentType.JSON;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/**
 * A plan of a council, made over HTTP by its office: {@code APlan.of("tra-vinh").assigning(…).issuedOn("2023-08-30")}.
 */
public final class APlan {

    private static final String PLANS = "/api/v1/plans/";

    /** Numbers are taken for good within a run of the tests; far from those that other tests take. */
    private static final AtomicInteger NUMBER = new AtomicInteger(500_000);

    private final String council;
    private final Map<String, Object> content = new LinkedHashMap<>();
    private final List<AnAssignment> assignments = new ArrayList<>();
    private String id;

    private APlan(String council) {
        this.council = council;
        content.put("kind", "CONFERENCE");
        content.put("issuingBodyId", UnitRegister.bodyId(council, BodyKind.STANDING_BODY));
        content.put("title", "Tổ chức Hội nghị giao ban lần thứ tư");
    }

    public static APlan of(String council) {
        return new APlan(council);
    }

    public APlan titled(String title) {
        return with("title", title);
    }

    /** Late papers are refused. */
    public APlan lockingLatePapers() {
        return with("latePolicy", "LOCK");
    }

    /** Papers that are too long are refused. */
    public APlan blockingLongPapers() {
        return with("limitPolicy", "BLOCK");
    }

    public APlan with(String field, Object value) {
        content.put(field, value);
        return this;
    }

    /** One event, «dự kiến» on a day between the two. */
    public APlan announcing(String title, String from, String to) {
        Map<String, Object> time =
                Map.of("from", from, "to", to, "precision", "WINDOW", "tentative", true, "laterNotice", true);
        content.put(
                "events",
                List.of(Map.of(
                        "kind", "CONFERENCE", "title", title, "mode", "IN_PERSON", "modeStated", false, "time", time)));
        return this;
    }

    public APlan assigning(AnAssignment assignment) {
        assignments.add(assignment);
        return this;
    }

    public APlan drafted() {
        id = office().contentType(JSON)
                .body(content)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assignments.forEach(assignment -> assign(assignment).then().statusCode(201));
        return this;
    }

    public APlan issuedOn(String date) {
        if (id == null) {
            drafted();
        }
        Map<String, Object> registration =
                Map.of("number", "" + NUMBER.incrementAndGet(), "symbol", "KH-HĐND", "issueDate", date);
        act("issue", registration).then().statusCode(200);
        return this;
    }

    /** The draft that is to replace this plan. */
    public APlan amended(String reason) {
        APlan amendment = new APlan(council);
        amendment.id = act("amendments", Map.of("reason", reason))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return amendment;
    }

    public Response assign(AnAssignment assignment) {
        return office().contentType(JSON).body(assignment.body()).post(PLANS + id + "/assignments");
    }

    /** A verb of the office, with the version of this moment. */
    public Response act(String verb, Map<String, Object> body) {
        return office().header("If-Match", office().get(PLANS + id).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(PLANS + id + "/" + verb);
    }

    public RequestSpecification office() {
        return SignIn.office(council);
    }

    public String id() {
        return id;
    }

    /** What the standing body of a unit owes of this plan, when it is one thing. */
    public AnObligation owedBy(String unit) {
        List<AnObligation> owed = allOwedBy(unit);
        if (owed.size() != 1) {
            throw new AssertionError(unit + " owes " + owed.size() + " things of this plan");
        }
        return owed.getFirst();
    }

    public List<AnObligation> allOwedBy(String unit) {
        return obligations(" and o.body_id = '" + AnAssignment.body(unit) + "'").stream()
                .map(id -> new AnObligation(id, council, unit))
                .toList();
    }

    public long obligations() {
        return obligations("").size();
    }

    @SuppressWarnings("unchecked") // the query that JPA 3.2 types is raw where it is made
    private List<UUID> obligations(String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery(
                                "select o.id from obligation o where o.plan_id = '" + id + "'" + condition
                                        + " order by o.opened_at, o.id",
                                UUID.class)
                        .getResultList());
    }
}
