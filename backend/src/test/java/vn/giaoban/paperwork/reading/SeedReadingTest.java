package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.reading.scoring.Score;
import vn.giaoban.paperwork.reading.scoring.Scorer;

/** The published plans, as they are and as other hands leave them. */
class SeedReadingTest {

    private static final int WIDTH = 78;

    private static Score scored(String title, UnaryOperator<String> carrier) {
        Map<String, Score> scores = new LinkedHashMap<>();
        Score all = new Score();
        List<String> misses = new ArrayList<>();
        for (var seed : LabelledPlans.seeds()) {
            PlanReading reading = LabelledPlans.reading(carrier.apply(seed.text()));
            Score score = Scorer.score(seed.label(), LabelJson.of(reading, seed.name()));
            scores.put(seed.name(), score);
            score.misses().forEach(miss -> misses.add(seed.name() + " " + miss));
            all.add(score);
        }
        System.out.println(title + System.lineSeparator() + Score.table(scores));
        assertThat(misses).as(title).isEmpty();
        return all;
    }

    @Test
    void everythingThatTheLabelsSayIsReadAndNothingElse() {
        Score score = scored("Seeds as they are", text -> text);
        assertThat(score.fields("").expected()).isGreaterThan(700);
        assertThat(score.invented()).isZero();
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        scored("Seeds in decomposed letters", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @Test
    void markdownMarksSayNothing() {
        scored("Seeds without Markdown", text -> text.replaceAll("(?m)^#+ ", "").replaceAll("\\\\?\\*", ""));
    }

    @Test
    void linesCutAtTheEdgeOfThePageAreJoined() {
        scored("Seeds in cut lines", SeedReadingTest::wrapped);
    }

    /** Cuts lines as a text export does: at the last space before the edge. */
    static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.replaceAll("(?m)^#+ ", "").replace("**", "").split("\n")) {
            String rest = line;
            while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
                int cut = rest.lastIndexOf(' ', WIDTH);
                out.append(rest, 0, cut).append('\n');
                rest = rest.substring(cut + 1);
            }
            out.append(rest).append('\n');
        }
        return out.toString();
    }
}
