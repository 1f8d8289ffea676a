package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.giaoban.search.SearchApi.SEARCH;
import static vn.giaoban.search.SearchApi.ids;
import static vn.giaoban.search.SearchApi.marked;
import static vn.giaoban.search.SearchApi.search;
import static vn.giaoban.search.SearchApi.titles;
import static vn.giaoban.search.SearchKind.ASSIGNMENT;
import static vn.giaoban.search.SearchKind.BODY;
import static vn.giaoban.search.SearchKind.PLAN;
import static vn.giaoban.search.SearchKind.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** What is found, and how it is shown. */
@QuarkusTest
class SearchHttpTest {

    private static final String LANG_SON = "lang-son";
    private static final String TITLE = "Hội nghị giao ban về đề án nông thôn ở xã An Phú";

    private static APlan plan;
    private static APlan other;

    @Inject
    TestClock clock;

    @BeforeEach
    void twoPlans() {
        clock.reset();
        if (plan == null) {
            plan = APlan.of(LANG_SON)
                    .titled(TITLE)
                    .with("theme", "Hoà giải ở cơ sở <b>năm</b> 2023")
                    .with("recipients", List.of("Ủy ban Kiểm tra Tỉnh uỷ", "Lưu: VT"))
                    .with("number", "9288")
                    .with("symbol", "KH-TTTK")
                    .announcing("Khai mạc tại nhà văn hoá Kỳ Lừa", "2023-09-22", "2023-09-25")
                    .assigning(AnAssignment.paper("Kinh nghiệm giám sát chuyên đề thuỷ lợi")
                            .of("lang-son/cao-loc"))
                    .drafted();
            other = APlan.of(LANG_SON)
                    .titled("Gặp mặt ở xã An Phước bàn việc an ninh và phủ xanh đồi trọc")
                    .drafted();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de an nong thon",
                "ĐỀ ÁN NÔNG THÔN",
                "đề án nông thôn ở xã an phú",
                "hoa giai o co so",
                "hòa giải ở cơ sở",
                "hoà giải",
                "Uỷ ban kiểm tra tỉnh ủy",
                "van hoa ky lua",
                "9288",
                "9288/KH-TTTK",
                "so 9288",
                "kh-tttk"
            })
    void aPlanIsFoundByEveryTextOfItInEverySpelling(String typed) {
        for (Form form : List.of(Form.NFC, Form.NFD)) {
            assertThat(ids(SignIn.office(LANG_SON), Normalizer.normalize(typed, form), PLAN))
                    .as("%s as %s", typed, form)
                    .contains(UUID.fromString(plan.id()));
        }
    }

    @Test
    void shortSyllablesAreExact() {
        assertThat(titles(SignIn.office(LANG_SON), "xã An Phú", PLAN)).containsExactly(TITLE);
        assertThat(titles(SignIn.office(LANG_SON), "xã An Phước", PLAN)).hasSize(1);
    }

    @Test
    void wordsThatStandApartAreFoundWhenNothingHasThemInOrder() {
        JsonPath answer = search(SignIn.office(LANG_SON), "nong thon giao ban", PLAN);
        assertThat(answer.getString("matching")).isEqualTo("WORDS");
        assertThat(answer.getList("groups[0].items.title.text")).containsExactly(TITLE);
        assertThat(marked(answer, "groups[0].items[0].title")).containsExactly("giao", "ban", "nông", "thôn");
    }

    @Test
    void theLastWordMayBeBegunOnly() {
        JsonPath answer = search(SignIn.office(LANG_SON), "nong th", PLAN);
        assertThat(answer.getString("matching")).isEqualTo("BEGINNING");
        assertThat(answer.getList("groups[0].items.title.text")).contains(TITLE);
    }

    @Test
    void theVeryNumberComesFirst() {
        APlan.of(LANG_SON).titled("Nhắc lại kế hoạch 9288 năm trước").drafted();
        assertThat(titles(SignIn.office(LANG_SON), "9288", PLAN))
                .startsWith(TITLE)
                .hasSize(2);
    }

    @Test
    void anAssignmentSaysWhichPlanItIsIn() {
        JsonPath answer = search(SignIn.office(LANG_SON), "thủy lợi", ASSIGNMENT);
        assertThat(answer.getString("groups[0].items[0].planId")).isEqualTo(plan.id());
        assertThat(answer.getString("groups[0].items[0].context.text")).isEqualTo("9288/KH-TTTK · " + TITLE);
        assertThat(marked(answer, "groups[0].items[0].title")).containsExactly("thuỷ lợi");
    }

    @Test
    void theLineInWhichItStandsIsShownAsItIsWritten() {
        JsonPath answer = search(SignIn.office(LANG_SON), "co so nam 2023", PLAN);
        assertThat(answer.getString("groups[0].items[0].line.text")).isEqualTo("Hoà giải ở cơ sở <b>năm</b> 2023");
        assertThat(marked(answer, "groups[0].items[0].line"))
                .containsAnyOf("cơ sở", "cơ")
                .contains("2023");
    }

    @Test
    void unitsOfBothSidesOf2025WithTheDaysOnWhichTheyStood() {
        JsonPath answer = search(SignIn.reader(LANG_SON), "dong thap", UNIT);
        List<Map<String, Object>> found = answer.getList("groups[0].items");
        assertThat(found).filteredOn(unit -> !unit.containsKey("validTo")).isNotEmpty();
        assertThat(found).anySatisfy(unit -> assertThat(unit).containsEntry("validTo", "2025-06-30"));
        assertThat(found.getFirst()).doesNotContainKey("validTo");

        JsonPath then =
                search(SignIn.reader(LANG_SON), Map.of("q", "huyen cau ke", "kinds", "UNIT", "asOf", "2023-09-15"));
        assertThat(then.getList("groups[0].items.title.text")).containsExactly("huyện Cầu Kè");
        assertThat(then.getString("groups[0].items[0].context.text")).isEqualTo("tỉnh Trà Vinh");
        assertThat(then.getString("groups[0].items[0].unitId"))
                .isEqualTo(UnitRegister.unitId("tra-vinh/cau-ke").toString());
        assertThat(search(SignIn.reader(LANG_SON), Map.of("q", "huyen cau ke", "kinds", "UNIT", "asOf", "2025-07-01"))
                        .getLong("total"))
                .isZero();
    }

    @Test
    void bodiesAreFoundByTheirUnitToo() {
        JsonPath answer = search(SignIn.office(LANG_SON), "thuong truc hdnd huyen cau ke", BODY);
        assertThat(answer.getString("groups[0].items[0].title.text")).isEqualTo("Thường trực HĐND huyện Cầu Kè");
        assertThat(answer.getString("groups[0].items[0].context.text")).isEqualTo("tỉnh Trà Vinh › huyện Cầu Kè");
    }

    @Test
    void kindsBesideEachOtherShowTheBestOfEachAndAllTheirNumbers() {
        JsonPath answer = search(SignIn.administrator(), "hội đồng nhân dân");
        assertThat(answer.getList("groups.kind")).isSubsetOf("PLAN", "ASSIGNMENT", "UNIT", "BODY");
        assertThat(answer.<List<?>>getList("groups.items"))
                .allSatisfy(items -> assertThat(items).hasSizeLessThanOrEqualTo(5));
        assertThat(answer.getLong("total"))
                .isEqualTo(answer.<Integer>getList("groups.total").stream()
                        .mapToLong(Integer::longValue)
                        .sum());
    }

    @Test
    void aKindAloneIsReadPageByPage() {
        List<String> all = titles(SignIn.office(LANG_SON), "cau ke", BODY);
        assertThat(all).hasSizeGreaterThan(4);
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = search(
                    SignIn.office(LANG_SON), Map.of("q", "cau ke", "kinds", "BODY", "limit", 3, "cursor", cursor));
            assertThat(page.getLong("groups[0].total")).isEqualTo(all.size());
            read.addAll(page.getList("groups[0].items.title.text"));
            cursor = page.getString("groups[0].nextCursor");
        }
        assertThat(read).isEqualTo(all);
    }

    @Test
    void nothingFoundSaysWhatWasSearched() {
        SignIn.office(LANG_SON)
                .queryParam("q", "  zzzz không có ở đâu ")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("query", equalTo("zzzz không có ở đâu"))
                .body("total", equalTo(0))
                .body("groups", equalTo(List.of()));
        assertThat(search(SignIn.office(LANG_SON), "…").getLong("total")).isZero();
    }

    @Test
    void badQuestionsAreRefused() {
        refused(Map.of("q", "  "), 422, "VALIDATION_FAILED");
        refused(Map.of("q", "a".repeat(201)), 422, "VALIDATION_FAILED");
        refused(Map.of("q", "a", "limit", 0), 422, "VALIDATION_FAILED");
        refused(Map.of("q", "a", "cursor", "UEhSQVNFHzU"), 422, "VALIDATION_FAILED");
        refused(Map.of("q", "a", "kinds", "PLAN", "cursor", "xyz"), 400, "MALFORMED_REQUEST");
        refused(Map.of("q", "a", "kinds", "PEOPLE"), 400, "MALFORMED_REQUEST");
        refused(Map.of("q", "a", "asOf", "hôm qua"), 400, "MALFORMED_REQUEST");
    }

    private static void refused(Map<String, ?> query, int status, String code) {
        SignIn.office(LANG_SON)
                .queryParams(query)
                .get(SEARCH)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void signsThatMeanSomethingToADatabaseMeanNothing() {
        for (String typed : List.of("%", "_", "\"", "+de -an", "' OR 1=1 --", "\\", "\u0000", "(((", "a*")) {
            SignIn.office(LANG_SON).queryParam("q", typed).get(SEARCH).then().statusCode(200);
        }
        assertThat(other.id()).isNotEqualTo(plan.id());
    }
}
