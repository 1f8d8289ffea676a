package vn.giaoban.plans;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.plans.PlansApi.PLANS;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.Seeds;
import vn.giaoban.testing.SignIn;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** Whatever a plan says has a place and comes back as it was said. */
@QuarkusTest
class PlanRoundTripTest {

    @Inject
    EntityManager database;

    @Test
    void the_published_plans_come_back_as_they_were_written() {
        List<Path> labels = Seeds.labels();
        assertThat(labels).isNotEmpty();
        for (Path file : labels) {
            SeedLabel plan = SeedLabel.read(file);
            comesBack(() -> SignIn.office(plan.council()), plan.content());
        }
    }

    @Test
    void everything_that_a_plan_can_say_comes_back() {
        Map<String, Object> event = text(
                "kind", "REHEARSAL",
                "title", "Chạy thử đường truyền",
                "description", "Thử hình, thử tiếng.\nMọi điểm cầu tham gia.",
                "time",
                        text(
                                "wording", "chiều thứ Sáu",
                                "from", "2023-09-22",
                                "to", "2023-09-22",
                                "startTime", "14:00",
                                "endTime", "16:30",
                                "precision", "MINUTE",
                                "monthPart", null,
                                "tentative", false,
                                "laterNotice", false),
                "duration", text("wording", "01 buổi", "halfDays", 1),
                "mode", "HYBRID",
                "modeStated", true,
                "place", "Hội trường",
                "address", "số 01, đường số 02",
                "venueChosenBy", "Văn phòng",
                "chairs", List.of("Chủ tịch", "Phó Chủ tịch"),
                "programme",
                        List.of(
                                text("time", "14:00", "text", "Điểm danh điểm cầu", "presenter", "Văn phòng"),
                                text("time", null, "text", "Thử tiếng", "presenter", null)),
                "connectionPoints",
                        List.of(text("level", "COMMUNE", "count", 200, "place", "Trụ sở", "wording", "200 điểm cầu")),
                "fallback", "Mất điện thì dời sang sáng hôm sau.",
                "transport", "Ô tô",
                "groupSize", text("wording", "mỗi đoàn 15 - 30 người", "min", 15, "max", 30));
        comesBack(
                () -> SignIn.office(PlansApi.TRA_VINH),
                text(
                        "kind", "OTHER",
                        "issuingBodyId", PlansApi.STANDING_BODY.toString(),
                        "coIssuingBodyIds", List.of(body(BodyKind.FATHERLAND_FRONT), body(BodyKind.PEOPLES_COMMITTEE)),
                        "number", "12a",
                        "symbol", "KH-HĐND-UBND",
                        "place", "Trà Vinh",
                        "issueDate", text("year", 2023, "month", null, "day", null),
                        "title", "Kế hoạch liên tịch",
                        "theme", "Phối hợp",
                        "term", text("wording", "nhiệm kỳ 2021 - 2026", "from", 2021, "to", 2026, "convocation", "X"),
                        "legalBases", List.of("Luật thứ nhất", "Luật thứ hai"),
                        "implementing", List.of("Chương trình công tác"),
                        "purposes", List.of("Đánh giá", "Trao đổi"),
                        "requirements", List.of("Đúng hạn"),
                        "events", List.of(event),
                        "expectedParticipants",
                                text("wording", "khoảng 160 đại biểu", "min", 160, "max", 160, "approximate", true),
                        "recipients", List.of("Thường trực Tỉnh ủy (B/c)"),
                        "archive", "Lưu: VT",
                        "signer",
                                text(
                                        "name", "Người Ký",
                                        "position", "CHÁNH VĂN PHÒNG",
                                        "capacity", List.of("TL. CHỦ TỊCH"),
                                        "onBehalfOf", "Thường trực HĐND"),
                        "contact",
                                text(
                                        "name", "Người Trực",
                                        "position", "Chuyên viên",
                                        "phone", "0294 000 0000",
                                        "email", "vanphong@example.vn"),
                        "latePolicy", "LOCK",
                        "limitPolicy", "BLOCK",
                        "rollPolicy", "ROLL_FORWARD"));
    }

    @Test
    void sql_finds_an_event_by_its_day_and_hour() {
        Map<String, Object> content = PlansApi.conference();
        Map<String, Object> event = PlansApi.event("Họp lúc sáng sớm");
        event.put(
                "time",
                text(
                        "from",
                        "2023-09-22",
                        "to",
                        "2023-09-22",
                        "startTime",
                        "06:30",
                        "precision",
                        "MINUTE",
                        "tentative",
                        false,
                        "laterNotice",
                        false));
        content.put("events", List.of(event));
        String id = PlansApi.draft(content);
        assertThat(database.createNativeQuery("""
                                SELECT count(*) FROM plan_event
                                WHERE plan_id = :id AND time_from <= '2023-09-22' AND time_to >= '2023-09-22'
                                  AND start_time = '06:30:00'""", Long.class)
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult())
                .isEqualTo(1L);
    }

    private static void comesBack(Supplier<RequestSpecification> office, Map<String, Object> content) {
        String id = office.get()
                .contentType(JSON)
                .body(content)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> read = office.get().get(PLANS + "/" + id).jsonPath().getMap("$");
        says(read, content, "");
    }

    /** The answer says all that was sent, and may say more. */
    private static void says(Object answered, Object sent, String path) {
        switch (sent) {
            case Map<?, ?> fields ->
                fields.forEach((name, value) -> says(((Map<?, ?>) answered).get(name), value, path + "." + name));
            case List<?> items -> {
                assertThat((List<?>) answered).as(path).hasSameSizeAs(items);
                for (int index = 0; index < items.size(); index++) {
                    says(((List<?>) answered).get(index), items.get(index), path + "[" + index + "]");
                }
            }
            case null -> assertThat(answered).as(path).isNull();
            default -> assertThat(answered).as(path).isEqualTo(sent);
        }
    }

    private static String body(BodyKind kind) {
        UUID id = UnitRegister.bodyId(PlansApi.TRA_VINH, kind);
        return id.toString();
    }
}
