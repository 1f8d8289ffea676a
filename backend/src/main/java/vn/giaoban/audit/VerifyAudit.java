package vn.giaoban.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * {@code make verify-audit}: checks every chain of a database from outside the application, so that a server that was
 * tampered with need not be asked. Reads only. Ends with 0 when all is sound, 1 when a chain is broken, 2 when the
 * database could not be read.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        System.exit(run(ConfigProvider.getConfig(), System.out));
    }

    static int run(Config config, PrintStream out) {
        // A server that is named, else the embedded one, which answers as the datasource's settings.
        String url = setting(config, "DB_URL", "quarkus.datasource.jdbc.url");
        String user = setting(config, "DB_USER", "quarkus.datasource.username");
        String password = setting(config, "DB_PASSWORD", "quarkus.datasource.password");
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return check(connection, out);
        } catch (SQLException failure) {
            out.println("The audit log could not be read: " + failure.getMessage());
            return 2;
        }
    }

    static int check(Connection connection, PrintStream out) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        ChainCheck check = new ChainCheck(connection, null);
        check.run(Long.MAX_VALUE, Long.MAX_VALUE, (chain, finding) -> {
            if (!finding.sound()) {
                out.println("BROKEN  " + sentence(chain, finding.firstBreak()));
            }
        });
        out.printf(
                "%d chains, %d seals checked, %d entries wait for their seal: %s%n",
                check.chains(),
                check.sealed(),
                check.waiting(),
                check.breaks().isEmpty() ? "all sound" : check.breaks().size() + " broken");
        connection.rollback();
        return check.breaks().isEmpty() ? 0 : 1;
    }

    private static String sentence(UUID chain, AuditChain.Break found) {
        String where = (AuditEntry.planOf(chain) == null ? "chain of the system " : "plan ") + chain;
        String entry = found.seq() == null ? "an entry without a number" : "entry " + found.seq();
        String id = found.entryId() == null ? "" : " (" + found.entryId() + ")";
        String at = found.at() == null ? "" : " of " + found.at();
        return where + ", " + entry + id + at + ": " + meaning(found.flaw());
    }

    private static String meaning(AuditChain.Flaw flaw) {
        return switch (flaw) {
            case SEAL_MISSING -> "its seal is gone; the next one has another number";
            case LINK_BROKEN -> "it does not follow the entry before it";
            case ENTRY_MISSING -> "it was removed";
            case CHANGED -> "it was altered";
            case END_MISSING ->
                "the chain does not end as it was known to; entries at its end were removed or made anew";
            case SLIPPED_IN -> "it was inserted past the application";
        };
    }

    private static String setting(Config config, String variable, String property) {
        return config.getOptionalValue(variable, String.class)
                .filter(value -> !value.isBlank())
                .orElseGet(() -> config.getValue(property, String.class));
    }
}
