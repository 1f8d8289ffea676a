package vn.giaoban.sync;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

/**
 * Hears every fact and notes it for the feed, in the transaction of the change it tells of. It asks no other table:
 * reading the plan inside an insert would lock it.
 */
@ApplicationScoped
class FeedWriter {

    private static final int MADE_BY_THE_APPLICATION = 7;

    private static final String NOTE = """
            INSERT INTO feed_pending (id, at, action, object_type, object_id, plan_id) VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final Clock clock;

    FeedWriter(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(@Observes Fact fact) {
        QuarkusTransaction.joiningExisting().run(() -> insert(fact));
    }

    private void insert(Fact fact) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            statement.setObject(1, Ids.next());
            statement.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setString(3, fact.action());
            statement.setString(4, fact.objectType());
            statement.setObject(5, fact.objectId());
            statement.setObject(6, planOf(fact.chainId()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            // With its cause kept: a conflict is repeated by whoever opened the transaction.
            throw new IllegalStateException("The event feed could not be written.", failure);
        }
    }

    /** Chains of plans have the plan's id; those of the system have fixed ones. */
    private static @Nullable UUID planOf(@Nullable UUID chainId) {
        return chainId != null && chainId.version() == MADE_BY_THE_APPLICATION ? chainId : null;
    }
}
