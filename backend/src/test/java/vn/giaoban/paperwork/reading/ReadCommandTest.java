package vn.giaoban.paperwork.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final Path PLANS = Path.of("src/test/resources/reading");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    private int run(String... arguments) throws IOException {
        return ReadCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aPlanIsPrintedAsLabels() throws IOException {
        assertThat(run(PLANS.resolve("xa-thuc-hien-nghi-quyet-2026.txt").toString()))
                .isZero();
        var json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.at("/number/symbol").asText()).isEqualTo("KH-TTHĐND");
        assertThat(json.at("/assignments/1/deadline/rrule").asText()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=25");
    }

    @Test
    void aDecisionIsNoPlan() throws IOException {
        assertThat(run(PLANS.resolve("quyet-dinh-doan-giam-sat.txt").toString()))
                .isEqualTo(1);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("quyết định");
    }

    @Test
    void aFileThatIsNoTextIsRefusedInVietnamese() throws IOException {
        assertThat(run(file("plan.txt", new byte[] {0, 1, 2, 3}).toString())).isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("định dạng");
        assertThat(run(file("legacy.txt", "Ke ho\u00b9ch".getBytes(StandardCharsets.ISO_8859_1))
                        .toString()))
                .isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("UTF-8");
        assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run(file("empty.txt", new byte[0]).toString())).isEqualTo(2);
    }

    @Test
    void wrongUseIsExplained() throws IOException {
        assertThat(run()).isEqualTo(64);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("make read FILE=");
    }
}
