package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.assignments.ObligationState;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.TestClock;

/** «Tỷ lệ đã gửi» is a share of what is owed: never above 100, and 100 only when all is there. */
@QuarkusTest
class CountsTest {

    private static final Set<ObligationState> HANDED_IN = EnumSet.of(ObligationState.SENT, ObligationState.ACCEPTED);
    private static final Set<ObligationState> NOT_DUE =
            EnumSet.of(ObligationState.EXCUSED, ObligationState.WITHDRAWN, ObligationState.REFUSED);
    private static final long SEED = 20230915;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Test
    void whatever_the_mix_the_share_lies_between_nothing_and_all() {
        Random random = new Random(SEED);
        for (int round = 0; round < 10_000; round++) {
            List<ObligationState> mix = mix(random, random.nextInt(0, 300));
            assertShare(Counts.percent(handedIn(mix), due(mix)), mix);
        }
    }

    @Test
    void one_missing_paper_of_thousands_is_seen() {
        assertThat(Counts.percent(3320, 3321)).isEqualTo(99);
        assertThat(Counts.percent(1, 3321)).isZero();
        assertThat(Counts.percent(3321, 3321)).isEqualTo(100);
        assertThat(Counts.percent(0, 0)).isEqualTo(100);
    }

    @Test
    void a_board_keeps_to_it_in_every_state_of_its_rows() {
        clock.reset();
        APlan plan = APlan.of("quang-ngai/duc-pho")
                .assigning(AnAssignment.paper("Hoạt động sáu tháng").ofAll("COMMUNE", "quang-ngai/duc-pho"))
                .issuedOn("2023-08-30");
        List<String> ids = OverviewApi.board(plan, plan.office()).getList("items.id");
        Random random = new Random(SEED);
        for (int round = 0; round < 25; round++) {
            List<ObligationState> mix = mix(random, ids.size());
            put(ids, mix);
            JsonPath board = OverviewApi.board(plan, plan.office());
            assertThat(board.getLong("counts.handedIn")).isEqualTo(handedIn(mix));
            assertThat(board.getLong("counts.due")).isEqualTo(due(mix));
            assertThat(board.getLong("counts.total"))
                    .isEqualTo(due(mix) + count(mix, EnumSet.of(ObligationState.EXCUSED)));
            assertShare(board.getInt("counts.percent"), mix);
        }
    }

    private static void assertShare(int percent, List<ObligationState> mix) {
        assertThat(percent).as(mix.toString()).isBetween(0, 100);
        assertThat(percent == 100).as(mix.toString()).isEqualTo(handedIn(mix) == due(mix));
    }

    private static List<ObligationState> mix(Random random, int size) {
        ObligationState[] states = ObligationState.values();
        // Few kinds in one mix, so that the edges come up: all excused, all handed in.
        int kinds = random.nextInt(1, 4);
        List<ObligationState> some = IntStream.range(0, kinds)
                .mapToObj(kind -> states[random.nextInt(states.length)])
                .toList();
        return IntStream.range(0, size)
                .mapToObj(row -> some.get(random.nextInt(kinds)))
                .toList();
    }

    private void put(List<String> ids, List<ObligationState> mix) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int row = 0; row < ids.size(); row++) {
                database.createNativeQuery("update obligation set state = ?1 where id = ?2")
                        .setParameter(1, mix.get(row).name())
                        .setParameter(2, ids.get(row))
                        .executeUpdate();
            }
        });
    }

    private static long handedIn(List<ObligationState> mix) {
        return count(mix, HANDED_IN);
    }

    private static long due(List<ObligationState> mix) {
        return mix.size() - count(mix, NOT_DUE);
    }

    private static long count(List<ObligationState> mix, Set<ObligationState> states) {
        return mix.stream().filter(states::contains).count();
    }
}
