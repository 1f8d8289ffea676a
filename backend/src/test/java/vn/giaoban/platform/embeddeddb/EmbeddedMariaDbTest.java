package vn.giaoban.platform.embeddeddb;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedMariaDbTest {

    @Inject
    DataSource dataSource;

    @Test
    void aRealMariaDbOfASupportedVersionAnswers() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var server = connection.getMetaData();
            assertThat(server.getDatabaseProductName()).isEqualTo("MariaDB");
            assertThat(Runtime.Version.parse(server.getDatabaseMajorVersion() + "." + server.getDatabaseMinorVersion()))
                    .isGreaterThanOrEqualTo(Runtime.Version.parse("10.11"));
        }
    }

    @Test
    void tablesInheritTheVietnameseCollation() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE word (w varchar(10))");
            statement.execute("INSERT INTO word VALUES ('mạ'), ('ma'), ('mã'), ('đa'), ('mà'), ('da'), ('má'), ('mả')");
            assertThat(text(statement, "SELECT group_concat(w ORDER BY w) FROM word"))
                    .isEqualTo("da,đa,ma,mà,mả,mã,má,mạ");
            assertThat(text(statement, "SELECT count(*) FROM word WHERE w COLLATE utf8mb4_uca1400_ai_ci = 'da'"))
                    .isEqualTo("2");
        }
    }

    @Test
    void theServerCountsTimeInUtc() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThat(text(statement, "SELECT @@global.time_zone")).isEqualTo("+00:00");
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
