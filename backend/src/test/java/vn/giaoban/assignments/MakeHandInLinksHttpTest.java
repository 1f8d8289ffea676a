package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The office makes links to hand in, lists and revokes them. */
@QuarkusTest
class MakeHandInLinksHttpTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void threeDaysBefore() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    @Test
    void only_those_who_wait_for_the_paper_make_list_and_revoke() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        ALink.tryMaking(owed, owed.owner(), Map.of()).then().statusCode(403);
        owed.owner().get(owed.path() + "/hand-in-links").then().statusCode(403);
        link.revoke(owed, owed.owner()).then().statusCode(403);
        for (var foreign : List.of(SignIn.office("lang-son"), SignIn.unit(ALink.TIEU_CAN))) {
            ALink.tryMaking(owed, foreign, Map.of()).then().statusCode(404);
            foreign.get(owed.path() + "/hand-in-links").then().statusCode(404);
            link.revoke(owed, foreign).then().statusCode(404);
        }
        AnObligation other = ALink.plan().owedBy(ALink.TIEU_CAN);
        link.revoke(other, other.office()).then().statusCode(404);
        link.open().then().statusCode(200);
    }

    @Test
    void the_list_tells_how_far_each_came_and_never_the_secret() {
        APlan plan = ALink.plan();
        AnObligation owed = plan.owedBy(ALink.CAU_KE);
        ALink first = ALink.madeFor(owed);
        ALink second = ALink.madeFor(owed);
        ALink other = ALink.madeFor(plan.owedBy(ALink.TIEU_CAN));
        clock.plus(Duration.ofMinutes(1));
        first.open();
        clock.plus(Duration.ofMinutes(1));
        first.open();
        second.acknowledge();
        ALink.list(owed)
                .statusCode(200)
                .body("number", contains(2, 1))
                .body("state", contains("ACKNOWLEDGED", "OPENED"))
                .body("[1].firstOpenedAt", equalTo("2023-09-12T02:05:00Z"))
                .body("[1].lastOpenedAt", equalTo("2023-09-12T02:06:00Z"));
        String ofPlan = "/api/v1/plans/" + plan.id() + "/hand-in-links";
        Response page = plan.office().queryParam("limit", 2).get(ofPlan);
        page.then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.id", contains(other.id().toString(), second.id().toString()));
        plan.office()
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(ofPlan)
                .then()
                .body("items.id", contains(first.id().toString()))
                .body("nextCursor", nullValue());
        assertThat(page.asString()).doesNotContain(first.secret(), second.secret(), other.secret());
        SignIn.office("lang-son").get(ofPlan).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-11", "2023-12-12", "1999-01-01"})
    void a_last_day_that_passed_or_is_too_far_is_refused_at_its_field(String lastDay) {
        ALink.tryMaking(ALink.owed(), SignIn.office("tra-vinh"), Map.of("lastDay", lastDay))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItem("lastDay"))
                .body("detail", containsString("11/12/2023"));
    }

    @Test
    void the_last_day_may_be_chosen() {
        AnObligation owed = ALink.owed();
        ALink.tryMaking(owed, owed.office(), Map.of("lastDay", "2023-09-12"))
                .then()
                .statusCode(201)
                .body("path", matchesPattern("/l#[A-Za-z0-9_-]{43}"))
                .body("link.expiresAt", equalTo("2023-09-12T17:00:00Z"))
                .body("link.state", equalTo("MADE"));
        ALink.tryMaking(owed, owed.office(), Map.of("lastDay", "2023-12-11"))
                .then()
                .statusCode(201);
        ALink.tryMaking(owed, owed.office(), Map.of("lastDay", "hôm nay"))
                .then()
                .statusCode(400);
    }

    @Test
    void where_nothing_is_owed_none_is_made() {
        AnObligation owed = ALink.owed();
        owed.handIn().then().statusCode(201);
        ALink.tryMaking(owed, owed.office(), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("OBLIGATION_WRONG_STATE"));
        owed.act(owed.office(), "accept", Map.of()).then().statusCode(200);
        ALink.tryMaking(owed, owed.office(), Map.of()).then().statusCode(409).body("code", equalTo("ALREADY_ACCEPTED"));
    }

    @Test
    void twenty_are_the_most() {
        AnObligation owed = ALink.owed();
        for (int number = 1; number <= 20; number++) {
            ALink.madeFor(owed);
        }
        ALink.tryMaking(owed, owed.office(), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("TOO_MANY_HAND_IN_LINKS"));
        ALink.list(owed).body("$", hasSize(20));
    }
}
