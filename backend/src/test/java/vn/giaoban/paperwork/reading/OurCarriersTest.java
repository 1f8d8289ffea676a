package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.paperwork.reading.LabelledPlans.Labelled;
import vn.giaoban.paperwork.reading.scoring.Score;
import vn.giaoban.paperwork.reading.scoring.Scorer;
import vn.giaoban.paperwork.source.Carriers;
import vn.giaoban.paperwork.source.DocumentReaders;

/** The plans written for the tests read alike whatever carries them: nothing is missed that their text gives. */
class OurCarriersTest {

    /** Plans in which a line of the text is a paragraph or a row, so that any file can carry them. */
    static Stream<Labelled> plans() {
        List<String> files = List.of(
                "so-noi-vu-thi-dua-2026.txt",
                "doan-dbqh-giam-sat-2025.txt",
                "dac-khu-tiep-cong-dan-2026.txt",
                "xa-dai-doan-ket-lien-tich-2025.txt",
                "bhxh-co-so-tap-huan-2026.txt");
        List<Labelled> plans = LabelledPlans.ours().stream()
                .filter(plan -> files.contains(plan.label().path("file").asText()))
                .toList();
        assertThat(plans).hasSameSizeAs(files);
        return plans.stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void wordWithAutomaticLabels(Labelled plan) throws Exception {
        assertAlike(plan, Carriers.docx(plan.text(), false), "a.docx");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pdf(Labelled plan) throws Exception {
        assertAlike(plan, Carriers.pdf(plan.text(), false), "a.pdf");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void decomposedLetters(Labelled plan) {
        assertAlike(plan, LabelledPlans.reading(Normalizer.normalize(plan.text(), Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void linesCutAtTheEdgeOfThePage(Labelled plan) {
        assertAlike(plan, LabelledPlans.reading(wrapped(plan.text())));
    }

    private static void assertAlike(Labelled plan, byte[] content, String name) throws Exception {
        assertAlike(plan, new PlanReader().read(DocumentReaders.read(content, name)));
    }

    private static void assertAlike(Labelled plan, PlanReading reading) {
        List<String> missed = new ArrayList<>(misses(plan, reading));
        missed.removeAll(misses(plan, LabelledPlans.reading(plan.text())));
        assertThat(missed).as(plan.name()).isEmpty();
    }

    private static List<String> misses(Labelled plan, PlanReading reading) {
        Score score = Scorer.score(plan.label(), LabelJson.of(reading, plan.name()));
        return score.misses();
    }

    /** Rows of tables stay whole: no export cuts them. */
    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean row = line.startsWith("|") || line.indexOf('\t') > 0;
            out.append(row || line.isEmpty() ? line + "\n" : SeedReadingTest.wrapped(line + "\n"));
        }
        return out.toString();
    }
}
