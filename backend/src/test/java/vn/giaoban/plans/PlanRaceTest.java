package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.giaoban.plans.PlansApi.act;
import static vn.giaoban.plans.PlansApi.conference;
import static vn.giaoban.plans.PlansApi.draft;
import static vn.giaoban.plans.PlansApi.issued;
import static vn.giaoban.plans.PlansApi.office;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people at the same moment: a number, an amendment, a draft goes to one of them, and nobody meets a fault. */
@QuarkusTest
class PlanRaceTest {

    private static final int PEOPLE = 16;

    @Test
    void of_sixteen_who_take_the_same_number_one_gets_it() throws Exception {
        List<String> drafts =
                IntStream.range(0, PEOPLE).mapToObj(index -> draft()).toList();
        Map<String, Object> same = text("number", "288", "symbol", "KH-HĐND", "issueDate", "2019-08-30");
        List<Response> answers = atOnce(drafts.stream()
                .<Callable<Response>>map(id -> () -> act(office(), id, "issue", same, "\"0\""))
                .toList());
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(409);
                    assertThat(answer.<String>path("code")).isEqualTo("PLAN_NUMBER_TAKEN");
                });
    }

    @Test
    void of_sixteen_who_amend_the_same_plan_one_begins() throws Exception {
        String id = issued();
        String etag = PlansApi.etag(id);
        List<Response> answers = atOnce(
                Collections.nCopies(PEOPLE, () -> act(office(), id, "amendments", text("reason", "Đổi ngày."), etag)));
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("AMENDMENT_ALREADY_DRAFTED"));
    }

    @Test
    void of_sixteen_who_rewrite_the_same_draft_one_does_and_the_others_are_told() throws Exception {
        String id = draft();
        List<Response> answers = atOnce(Collections.nCopies(
                PEOPLE,
                () -> office().header("If-Match", "\"0\"")
                        .contentType(ContentType.JSON)
                        .body(conference())
                        .put(PlansApi.PLANS + "/" + id)));
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("VERSION_CONFLICT"));
    }

    @Test
    void a_taken_number_is_free_for_another_year_symbol_and_for_drafts() {
        act(office(), draft(), "issue", text("number", "7", "symbol", "KH-HĐND", "issueDate", "2018-01-05"))
                .then()
                .statusCode(200)
                .body("number", equalTo("07"));
        Map<String, Object> planned = conference();
        planned.put("number", "07");
        String waiting = draft(planned);
        act(office(), waiting, "issue", text("issueDate", "2018-12-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NUMBER_TAKEN"))
                .body("detail", containsString("07/KH-HĐND năm 2018"));
        act(office(), waiting, "issue", text("issueDate", "2017-12-31")).then().statusCode(200);
        act(office(), draft(), "issue", text("number", "7", "symbol", "KH-TT", "issueDate", "2018-01-05"))
                .then()
                .statusCode(200);
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        try (ExecutorService people = Executors.newFixedThreadPool(requests.size())) {
            List<Future<Response>> answers = requests.stream()
                    .map(request -> people.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            for (Future<Response> answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
