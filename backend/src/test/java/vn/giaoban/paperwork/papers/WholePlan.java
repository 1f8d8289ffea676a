package vn.giaoban.paperwork.papers;

import static io.restassured.http.ContentType.JSON;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;

/** A plan with people, for papers that speak of them. */
final class WholePlan {

    private WholePlan() {}

    /** «Mỗi huyện 02 người», while the plan is a draft. */
    static void invite(APlan plan) {
        plan.office()
                .contentType(JSON)
                .body(Map.of(
                        "kind",
                        "DELEGATES",
                        "wording",
                        "Mỗi huyện 02 người",
                        "naming",
                        "BODIES",
                        "bodyIds",
                        Stream.of("tra-vinh/cau-ke", "tra-vinh/tra-cu", "tra-vinh/tieu-can")
                                .map(AnAssignment::body)
                                .toList(),
                        "rules",
                        List.of(),
                        "exceptions",
                        List.of(),
                        "quotaMax",
                        2))
                .post("/api/v1/plans/" + plan.id() + "/participant-groups")
                .then()
                .statusCode(201);
    }

    /** Cầu Kè names one who comes and one who does not; Trà Cú somebody with the given name; Tiểu Cần nobody. */
    static void name(APlan plan, String ofTraCu) {
        String group = plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .path("items[0].id");
        name(plan, "tra-vinh/cau-ke", group, "Nguyễn Thị Ánh");
        String absent = name(plan, "tra-vinh/cau-ke", group, "Trần Văn Vắng");
        name(plan, "tra-vinh/tra-cu", group, ofTraCu);
        SignIn.unit("tra-vinh/cau-ke")
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("reply", "NOT_COMING", "reason", "đi công tác"))
                .put("/api/v1/participants/" + absent + "/reply")
                .then()
                .statusCode(200);
    }

    private static String name(APlan plan, String unit, String group, String name) {
        return SignIn.unit(unit)
                .contentType(JSON)
                .body(Map.of("groupId", group, "person", Map.of("name", name, "title", "Phó Chủ tịch HĐND")))
                .post("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
