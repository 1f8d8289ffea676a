package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.search.SearchApi.SEARCH;
import static vn.giaoban.search.SearchApi.search;
import static vn.giaoban.search.SearchApi.total;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** What a caller may not see is not found, and is in no number. */
@QuarkusTest
class SearchScopeTest {

    private static final String COUNCIL = "hau-giang";
    private static final String DRAFT = "kerosen xanh";
    private static final String ISSUED = "kerosen vang";

    private static boolean made;

    @Inject
    TestClock clock;

    @BeforeEach
    void aDraftAndAnIssuedPlan() {
        clock.reset();
        if (!made) {
            plan("Kerosen xanh").drafted();
            plan("Kerosen vàng").issuedOn("2023-08-30");
            made = true;
        }
    }

    private static APlan plan(String title) {
        return APlan.of(COUNCIL)
                .titled(title)
                .assigning(AnAssignment.paper("Báo cáo của " + title)
                        .of("hau-giang/vi-thuy")
                        .noLaterThan("2023-09-15"));
    }

    /** Plan and assignment, each. */
    private static final Map<String, List<Integer>> SEEN = Map.ofEntries(
            Map.entry("office of the council", List.of(2, 2)),
            Map.entry("leader of the council", List.of(2, 2)),
            Map.entry("administrator", List.of(2, 2)),
            Map.entry("reader of the council", List.of(0, 2)),
            Map.entry("unit that takes part", List.of(0, 2)),
            Map.entry("office of the unit that takes part", List.of(0, 2)),
            Map.entry("reader of the unit that takes part", List.of(0, 2)),
            Map.entry("unit beside it", List.of(0, 0)),
            Map.entry("office of another council", List.of(0, 0)),
            Map.entry("leader of another council", List.of(0, 0)),
            Map.entry("reader of another council", List.of(0, 0)));

    private static final Map<String, Supplier<RequestSpecification>> CALLERS = Map.ofEntries(
            Map.entry("office of the council", () -> SignIn.office(COUNCIL)),
            Map.entry("leader of the council", () -> SignIn.leader(COUNCIL)),
            Map.entry("administrator", SignIn::administrator),
            Map.entry("reader of the council", () -> SignIn.reader(COUNCIL)),
            Map.entry("unit that takes part", () -> SignIn.unit("hau-giang/vi-thuy")),
            Map.entry("office of the unit that takes part", () -> SignIn.office("hau-giang/vi-thuy")),
            Map.entry("reader of the unit that takes part", () -> SignIn.reader("hau-giang/vi-thuy")),
            Map.entry("unit beside it", () -> SignIn.unit("hau-giang/phung-hiep")),
            Map.entry("office of another council", () -> SignIn.office("lang-son")),
            Map.entry("leader of another council", () -> SignIn.leader("lang-son")),
            Map.entry("reader of another council", () -> SignIn.reader("lang-son")));

    @Test
    void everyRoleFindsAndCountsWhatItMaySee() {
        assertThat(SEEN.keySet()).isEqualTo(CALLERS.keySet());
        CALLERS.forEach((who, caller) -> {
            List<Integer> seen = SEEN.get(who);
            assertThat(total(caller.get(), DRAFT))
                    .as(who + ", the draft")
                    .isEqualTo(seen.get(0).longValue());
            assertThat(total(caller.get(), ISSUED))
                    .as(who + ", issued")
                    .isEqualTo(seen.get(1).longValue());
            // Both at once: a count that leaks is a count all the same.
            assertThat(total(caller.get(), "kerosen")).as(who + ", both").isEqualTo(seen.get(0) + seen.get(1));
        });
    }

    @Test
    void aPageBehindTheLastOneTellsNothingEither() {
        assertThat(search(SignIn.office("lang-son"), Map.of("q", "kerosen", "kinds", "PLAN", "limit", 1))
                        .getList("groups"))
                .isEmpty();
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        SignIn.stranger().queryParam("q", "kerosen").get(SEARCH).then().statusCode(401);
    }
}
