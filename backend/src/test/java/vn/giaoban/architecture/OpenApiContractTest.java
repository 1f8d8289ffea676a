package vn.giaoban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract changes only when somebody has read the change: the generated document is the approved one. */
@QuarkusTest
class OpenApiContractTest {

    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");
    private static final Path APPROVED = Path.of("../openapi.yaml");

    @Test
    void theGeneratedContractIsTheApprovedOne() throws IOException {
        assertThat(APPROVED).as("the approved contract; run `make openapi`").exists();
        assertThat(Files.readString(GENERATED))
                .as("The API no longer fits openapi.yaml: run `make openapi`, read the diff, commit it.")
                .isEqualTo(Files.readString(APPROVED));
    }
}
