package vn.giaoban.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The table {@code idempotency_key}. */
@ApplicationScoped
class StoredAnswers {

    private static final Logger LOG = Logger.getLogger(StoredAnswers.class);
    private static final Duration KEPT = Duration.ofHours(48);
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    StoredAnswers(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Claims the key for this transaction. A second request with the same key waits here for the first one's end.
     *
     * @return false when there is an answer already
     * @throws Refusal IDEMPOTENCY_IN_PROGRESS when the first one is not done within two seconds
     */
    boolean claim(IdempotencyKey key, String fingerprint) {
        try {
            return update(
                            """
                            SET STATEMENT innodb_lock_wait_timeout = 2 FOR
                            INSERT IGNORE INTO idempotency_key (account_id, idem_key, request_fingerprint, created_at)
                            VALUES (?, ?, ?, ?)""",
                            key.accountId().toString(),
                            key.value(),
                            fingerprint,
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    == 1;
        } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                throw new Refusal(
                        PlatformProblem.IDEMPOTENCY_IN_PROGRESS,
                        "Yêu cầu trước có cùng Idempotency-Key chưa xử lý xong. Hãy thử lại sau ít giây.");
            }
            throw failed(e);
        }
    }

    void complete(IdempotencyKey key, int status, Map<String, String> headers, String body) {
        try {
            update(
                    """
                    UPDATE idempotency_key SET status = ?, headers = ?, body = ?
                    WHERE account_id = ? AND idem_key = ?""",
                    status,
                    json.writeValueAsString(headers),
                    body,
                    key.accountId().toString(),
                    key.value());
        } catch (SQLException | JsonProcessingException e) {
            throw failed(e);
        }
    }

    /** Gives a claimed key back: the run ended without an answer worth keeping. */
    void release(IdempotencyKey key) {
        try {
            update(
                    "DELETE FROM idempotency_key WHERE account_id = ? AND idem_key = ?",
                    key.accountId().toString(),
                    key.value());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    Optional<StoredAnswer> find(IdempotencyKey key) {
        var sql = """
                SELECT request_fingerprint, status, headers, body FROM idempotency_key
                WHERE account_id = ? AND idem_key = ?""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, key.accountId().toString(), key.value());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(new StoredAnswer(
                        rows.getString(1),
                        rows.getInt(2),
                        json.readValue(rows.getString(3), new TypeReference<Map<String, String>>() {}),
                        rows.getString(4)));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw failed(e);
        }
    }

    /** Answers are kept for two days: longer than any client repeats a request, even over a weekend's night. */
    @Scheduled(identity = "purge-idempotency-keys", every = "1h", delayed = "10m")
    @Transactional
    void purge() throws SQLException {
        var oldest = LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        LOG.debugf("Purged %d stored answers.", update("DELETE FROM idempotency_key WHERE created_at < ?", oldest));
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static IllegalStateException failed(Exception cause) {
        return new IllegalStateException("The stored answer of a request could not be read or written.", cause);
    }
}
