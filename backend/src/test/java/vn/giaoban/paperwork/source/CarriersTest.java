package vn.giaoban.paperwork.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.reading.LabelJson;
import vn.giaoban.paperwork.reading.PlanReader;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.scoring.Score;
import vn.giaoban.paperwork.reading.scoring.Scorer;
import vn.giaoban.testing.Seeds;

/** The published plans read alike whatever carries them: nothing is missed in Word or PDF that the text gives. */
class CarriersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void word_with_automatic_labels_says_what_the_text_says() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Path label : Seeds.labels()) {
            String text = text(label);
            List<String> missed = missed(label, Carriers.docx(text, isWrapped(label)), "a.docx");
            missed.removeAll(missed(label, text.getBytes(StandardCharsets.UTF_8), "a.txt"));
            all.assertThat(missed).as("%s", label.getFileName()).isEmpty();
        }
        all.assertAll();
    }

    @Test
    void pdf_says_what_the_text_says() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Path label : Seeds.labels()) {
            String text = text(label);
            List<String> missed = missed(label, Carriers.pdf(text, isWrapped(label)), "a.pdf");
            missed.removeAll(missed(label, text.getBytes(StandardCharsets.UTF_8), "a.txt"));
            all.assertThat(missed).as("%s", label.getFileName()).isEmpty();
        }
        all.assertAll();
    }

    /** One of them has come line by line, as its pages show it. */
    private static boolean isWrapped(Path label) {
        return label.getFileName().toString().startsWith("004");
    }

    private static String text(Path label) throws Exception {
        return Files.readString(Path.of(label.toString().replace(".expected.json", ".txt")));
    }

    private static List<String> missed(Path label, byte[] content, String name) throws Exception {
        SourceDocument document = DocumentReaders.read(content, name);
        PlanReading reading = new PlanReader().read(document);
        JsonNode expected = JSON.readTree(label.toFile());
        Score score = Scorer.score(expected, LabelJson.of(reading, name));
        assertThat(document.blocks()).isNotEmpty();
        return new ArrayList<>(score.misses());
    }
}
