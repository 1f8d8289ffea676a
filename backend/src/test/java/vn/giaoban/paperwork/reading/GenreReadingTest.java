package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.reading.LabelledPlans.Labelled;
import vn.giaoban.paperwork.reading.scoring.Score;
import vn.giaoban.paperwork.reading.scoring.Scorer;

/** Plans of other provinces, bodies, years and kinds: supervision, elections, training, sessions, joint plans. */
class GenreReadingTest {

    @Test
    void plansOfAllKindsAreRead() {
        Map<String, Score> scores = new LinkedHashMap<>();
        Score all = new Score();
        for (Labelled plan : LabelledPlans.ours()) {
            Score score = Scorer.score(plan.label(), LabelJson.of(LabelledPlans.reading(plan.text()), plan.name()));
            scores.put(plan.name(), score);
            all.add(score);
        }
        System.out.println(Score.table(scores));
        all.misses().forEach(System.out::println);
        assertThat(share(all, "")).isGreaterThan(0.99);
        assertThat(share(all, "header.")).isEqualTo(1);
        assertThat(share(all, "assignments.pair")).isEqualTo(1);
        assertThat(share(all, "assignments.lastDay")).isEqualTo(1);
        assertThat(all.invented()).isZero();
    }

    @Test
    void formsAndAnnexesBehindTheSignatureYieldNothing() {
        for (Labelled plan : LabelledPlans.ours()) {
            PlanReading reading = LabelledPlans.reading(plan.text());
            // A table that says who does what, or where somebody is on which day, is read where it stands; see
            // AnnexTablesTest and ListsAndDaysTest.
            reading.attachments().stream()
                    .filter(title ->
                            !title.text().toLowerCase(Locale.of("vi")).matches(".*(?:phân công|lịch tiếp xúc).*"))
                    .findFirst()
                    .map(form -> form.spans().getFirst().block())
                    .ifPresent(annex -> assertThat(Facts.in(reading))
                            .as(plan.name())
                            .filteredOn(fact -> !fact.rule().startsWith("annex."))
                            .allMatch(fact -> fact.spans().getLast().block() < annex));
        }
    }

    private static double share(Score score, String prefix) {
        Score.Field field = score.fields(prefix);
        return (double) field.right() / field.expected();
    }
}
