package vn.giaoban.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsReadFromItsFileWithoutTheFinalLineBreak() throws IOException {
        var file = Files.writeString(folder.resolve("db_password"), "bí mật\n").toString();

        assertThat(new SecretFiles(Map.of("DB_PASSWORD_FILE", file)).getValue("DB_PASSWORD"))
                .isEqualTo("bí mật");
        assertThat(new SecretFiles(Map.of("GIAOBAN_OIDC_CLIENT_SECRET_FILE", file))
                        .getValue("giaoban.oidc.client-secret"))
                .isEqualTo("bí mật");
    }

    @Test
    void nothingElseIsReadFromFiles() {
        var secrets = new SecretFiles(Map.of("QUARKUS_TLS_KEY_STORE_FILE", "/etc/hostname", "DB_PASSWORD_FILE", ""));

        assertThat(secrets.getValue("quarkus.tls.key-store")).isNull();
        assertThat(secrets.getValue("DB_PASSWORD")).isNull();
        assertThat(secrets.getValue("DB_USER")).isNull();
    }

    @Test
    void aFileThatIsNotThereIsSaidNotGuessed() {
        var secrets = new SecretFiles(
                Map.of("DB_PASSWORD_FILE", folder.resolve("missing").toString()));

        assertThatThrownBy(() -> secrets.getValue("DB_PASSWORD"))
                .hasMessageContaining("DB_PASSWORD_FILE")
                .hasMessageContaining("missing");
    }
}
