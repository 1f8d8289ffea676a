package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.reading.LabelledPlans.Labelled;
import vn.giaoban.paperwork.reading.scoring.Comparison;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourcePlace;

/** Every fact points at the words that it claims. */
class EvidenceTest {

    @Test
    void spansPointAtTheTextTheyClaim() {
        List<Labelled> plans = new ArrayList<>(LabelledPlans.ours());
        plans.addAll(LabelledPlans.seeds());
        int checked = 0;
        for (Labelled plan : plans) {
            SourceDocument document = LabelledPlans.document(plan.text());
            for (Fact<?> fact : Facts.in(new PlanReader().read(document))) {
                assertPointsAtItsText(document, fact);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    static void assertPointsAtItsText(SourceDocument document, Fact<?> fact) {
        String pointed = fact.spans().stream().map(document::textAt).collect(Collectors.joining(" "));
        assertThat(letters(pointed)).as(fact.rule()).isEqualTo(letters(fact.text()));
    }

    /** What is left when spaces, list marks and Markdown are taken away. */
    private static String letters(String text) {
        return Comparison.normalised(text).replaceAll("[^\\p{L}\\d]", "");
    }

    @Test
    void inTextASpanIsARangeOfTheFile() {
        Labelled plan = LabelledPlans.ours().getFirst();
        SourceDocument document = LabelledPlans.document(plan.text());
        Fact<?> number = new PlanReader().read(document).number();
        assertThat(document.placesOf(number.spans().getFirst())).singleElement().satisfies(place -> {
            var range = (SourcePlace.InText) place;
            assertThat(plan.text().substring(range.from(), range.to())).startsWith("Số:");
        });
    }
}
