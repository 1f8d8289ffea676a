package vn.giaoban.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A certified OpenID provider as a process of its own on loopback ({@code src/test/issuer}), for as long as a test runs. */
public final class IssuerProcess implements QuarkusTestResourceLifecycleManager {

    /** Where the product is believed to be reached: the test walks the redirects itself, whatever the port. */
    static final String PUBLIC_URL = "http://localhost";

    static volatile String address;

    private static final Path FOLDER = Path.of("src/test/issuer");
    private static final String LISTENS = "ISSUER ";

    private Process process;

    @Override
    public Map<String, String> start() {
        if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
            throw new IllegalStateException("The provider of the sign-on tests is not installed: scripts/issuer.sh");
        }
        try {
            process = new ProcessBuilder(
                            "node", "issuer.mjs", PUBLIC_URL + "/api/v1/oidc/callback", PUBLIC_URL + "/sign-in")
                    .directory(FOLDER.toFile())
                    .redirectError(new File("target/issuer.log"))
                    .start();
            BufferedReader said = process.inputReader();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(LISTENS)) {
                    address = line.substring(LISTENS.length());
                    return configuration();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Node does not start the provider of the sign-on tests.", failed);
        }
        throw new IllegalStateException("The provider of the sign-on tests ended; it said why in target/issuer.log.");
    }

    private static Map<String, String> configuration() {
        return Map.of(
                "giaoban.access.oidc.enabled", "true",
                "giaoban.access.oidc.name", "Đăng nhập một lần của tỉnh",
                "giaoban.access.oidc.issuer", address,
                "giaoban.access.oidc.client-id", "giaoban",
                "giaoban.access.oidc.client-secret", "a-secret-of-the-tests-and-nobody-else",
                "giaoban.access.oidc.public-url", PUBLIC_URL);
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }
}
