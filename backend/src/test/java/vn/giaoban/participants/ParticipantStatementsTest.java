package vn.giaoban.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.participants.ParticipantsApi.addGroup;
import static vn.giaoban.participants.ParticipantsApi.group;
import static vn.giaoban.participants.ParticipantsApi.groupId;
import static vn.giaoban.participants.ParticipantsApi.name;
import static vn.giaoban.participants.ParticipantsApi.person;
import static vn.giaoban.participants.ParticipantsApi.substitute;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** One screen, a number of statements that does not grow with the people and groups on it. */
@QuarkusTest
class ParticipantStatementsTest {

    private static final String[] DISTRICTS = {"tra-vinh/tra-cu", "tra-vinh/cau-ke", "tra-vinh/tieu-can"};

    private static final List<String> SCREENS =
            List.of("participants", "participant-groups", "participant-naming", "check-in-list");

    /** With the one that looks the session up and the two of the plan. */
    private static final int OF_A_SCREEN = 8;

    @Inject
    TestClock clock;

    @Test
    void every_list_takes_as_many_statements_for_many_people_as_for_one() {
        clock.reset();
        clock.setTo("2023-09-01T08:00:00+07:00");
        APlan small = planWithGroups(1);
        nameIn(small, 0, 1);
        APlan large = planWithGroups(6);
        for (int group = 0; group < 6; group++) {
            nameIn(large, group, 4);
        }
        assertThat(ofScreens(large)).isEqualTo(ofScreens(small));
        assertThat(ofScreens(large).values()).allMatch(statements -> statements <= OF_A_SCREEN);
    }

    @Test
    void own_naming_takes_as_many_statements_for_more_plans() {
        clock.reset();
        clock.setTo("2023-09-01T08:00:00+07:00");
        planWithGroups(1);
        long few = ofOwnNaming();
        planWithGroups(5);
        planWithGroups(5);
        assertThat(ofOwnNaming()).isEqualTo(few).isPositive();
    }

    private static APlan planWithGroups(int count) {
        APlan plan = APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .drafted();
        for (int group = 0; group < count; group++) {
            addGroup(plan, group("Nhóm " + group, null, DISTRICTS)).then().statusCode(201);
        }
        return plan.issuedOn("2023-08-30");
    }

    private static void nameIn(APlan plan, int group, int people) {
        String id = groupId(plan, group);
        for (int person = 0; person < people; person++) {
            String district = DISTRICTS[person % DISTRICTS.length];
            String named = name(SignIn.unit(district), plan, id, person("Người Mẫu"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            if (person == 0) {
                substitute(plan.office(), named, 0, person("Đi Thay")).then().statusCode(201);
            }
        }
    }

    private static Map<String, Long> ofScreens(APlan plan) {
        SCREENS.forEach(screen -> show(plan, screen));
        return SCREENS.stream()
                .collect(Collectors.toMap(screen -> screen, screen -> Statements.count(() -> show(plan, screen))));
    }

    private static void show(APlan plan, String screen) {
        plan.office().get("/api/v1/plans/" + plan.id() + "/" + screen).then().statusCode(200);
    }

    private static long ofOwnNaming() {
        return Statements.count(() -> SignIn.unit("tra-vinh/tra-cu")
                .get("/api/v1/participants/own-naming")
                .then()
                .statusCode(200));
    }
}
