package vn.giaoban.paperwork.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.TextReader;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.testing.Seeds;

/** Plans with labels made by hand: the published ones and those written for the tests. */
public final class LabelledPlans {

    /** @param name short, for tables; @param text of the document; @param label what a person found in it */
    public record Labelled(String name, String text, JsonNode label) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledPlans() {}

    /** The published plans; skips the calling test where there are none. */
    public static List<Labelled> seeds() {
        return Seeds.labels().stream().map(LabelledPlans::read).toList();
    }

    /** The plans and other papers written for the tests. */
    public static List<Labelled> ours() {
        try (Stream<Path> files =
                Files.list(Path.of(LabelledPlans.class.getResource("/reading").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .map(LabelledPlans::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Labelled read(Path label) {
        try {
            JsonNode json = JSON.readTree(label.toFile());
            String file = json.get("file").asText();
            String name = file.substring(0, Math.min(10, file.lastIndexOf('.')));
            return new Labelled(name, Files.readString(label.resolveSibling(file)), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceDocument document(String text) {
        try {
            return TextReader.read(text);
        } catch (UnreadableDocument e) {
            throw new IllegalArgumentException(e);
        }
    }

    static PlanReading reading(String text) {
        return new PlanReader().read(document(text));
    }
}
