package vn.giaoban.paperwork.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.demo.DemoTest;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.testing.TestAccount;

/** A plan that is written and read again says the same: all that a document tells of it, in Word and in PDF. */
@QuarkusTest
@TestProfile(DemoTest.Loaded.class)
class PlanRoundTripTest {

    private static final String PLANS = "/api/v1/plans";

    @Test
    void every_published_plan_says_the_same_when_it_is_read_again() throws Exception {
        List<Map<String, Object>> plans = administrator().get(PLANS).jsonPath().getList("items");
        List<Map<String, Object>> published = plans.stream()
                // The sixth is to happen «trong tuần sau», which says no day to whoever reads it later.
                .filter(plan -> !String.valueOf(plan.get("title")).contains("(bản minh họa)"))
                .toList();
        assertThat(published).hasSize(5);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Map<String, Object> plan : published) {
            String path = PLANS + "/" + plan.get("id");
            List<String> facts = ToldFacts.kept(
                    administrator().get(path).jsonPath(),
                    list(path + "/assignments"),
                    list(path + "/participant-groups"));
            for (String format : List.of("docx", "pdf")) {
                byte[] file =
                        administrator().get(path + "/papers/PLAN/" + format).asByteArray();
                PlanReading read = new PlanReader().read(DocumentReaders.read(file, "ke-hoach." + format));
                String name = plan.get("title") + " in " + format;
                kept.put(name, facts);
                told.put(name, ToldFacts.read(read));
            }
        }
        assertSoftly(softly -> kept.forEach(
                (name, facts) -> softly.assertThat(told.get(name)).as(name).containsExactlyElementsOf(facts)));
    }

    private static JsonPath list(String path) {
        return administrator().queryParam("limit", 200).get(path).jsonPath();
    }

    private static RequestSpecification administrator() {
        return TestAccount.with(TestAccount.trySignIn("quantri", "giaoban-demo-2026")
                .then()
                .statusCode(200)
                .extract()
                .cookie(TestAccount.COOKIE));
    }
}
