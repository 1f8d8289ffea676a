package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.TestClock;

/**
 * Sixteen people at once on the same four obligations: nobody meets an error of the server, nothing that was
 * acknowledged is lost, no version has a number twice.
 */
@QuarkusTest
class HotRowsHttpTest {

    private static final List<String> UNITS =
            List.of("tra-vinh/cau-ke", "tra-vinh/tieu-can", "tra-vinh/tra-cu", "tra-vinh/cau-ngang");
    private static final int PEOPLE = 16;
    private static final int DEEDS = 12;

    @Inject
    TestClock clock;

    /** What was acknowledged of one obligation. */
    private static final class Acknowledged {
        final AtomicInteger files = new AtomicInteger();
        final AtomicInteger sent = new AtomicInteger();
        final AtomicInteger extended = new AtomicInteger();
    }

    private final Map<AnObligation, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());

    @Test
    void sixteen_people_on_four_obligations() throws Exception {
        clock.setTo("2023-09-01T08:00:00+07:00");
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Nâng cao chất lượng kỳ họp")
                        .of(UNITS.toArray(String[]::new))
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
        List<AnObligation> hot = UNITS.stream().map(plan::owedBy).toList();
        hot.forEach(owed -> acknowledged.put(owed, new Acknowledged()));

        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> working = IntStream.range(0, PEOPLE)
                    .<Future<?>>mapToObj(person -> people.submit(() -> work(hot, new Random(person))))
                    .toList();
            for (Future<?> person : working) {
                person.get();
            }
        }

        assertThat(statuses).hasSize(PEOPLE * DEEDS).allMatch(status -> status < 500);
        assertThat(acknowledged.values()).anyMatch(one -> one.sent.get() > 1).anyMatch(one -> one.extended.get() > 0);
        hot.forEach(this::assertNothingLost);
    }

    private void work(List<AnObligation> hot, Random dice) {
        for (int deed = 0; deed < DEEDS; deed++) {
            AnObligation owed = hot.get(dice.nextInt(hot.size()));
            Acknowledged one = acknowledged.get(owed);
            Response answer =
                    switch (dice.nextInt(6)) {
                        case 0 -> owed.saveDraft(Map.of("note", "lần " + deed));
                        case 1, 2 -> counted(owed.upload("a.pdf", AnObligation.PDF), one.files);
                        case 3 -> counted(owed.send(Map.of()), one.sent);
                        case 4 -> owed.act(owed.office(), "return", Map.of("reason", "bổ sung"));
                        default -> counted(owed.act(owed.office(), "extensions", extension(dice)), one.extended);
                    };
            statuses.add(answer.statusCode());
        }
    }

    private static Map<String, Object> extension(Random dice) {
        return Map.of(
                "newLastDay",
                LocalDate.of(2023, 9, 16).plusDays(dice.nextInt(300)).toString(),
                "reason",
                "mưa lũ");
    }

    private static Response counted(Response answer, AtomicInteger counter) {
        if (answer.statusCode() == 201) {
            counter.incrementAndGet();
        }
        return answer;
    }

    private void assertNothingLost(AnObligation owed) {
        Acknowledged one = acknowledged.get(owed);
        JsonPath seen = owed.seenBy(owed.owner()).extract().jsonPath();
        List<Integer> numbers = seen.getList("submissions.findAll { it.state != 'DRAFT' }.number");
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, one.sent.get()).boxed().toList());
        assertThat(seen.getInt("versions")).isEqualTo(one.sent.get());
        assertThat(seen.<Object>getList("submissions.files.flatten()")).hasSize(one.files.get());
        assertThat(seen.<Object>getList("extensions")).hasSize(one.extended.get());
    }
}
