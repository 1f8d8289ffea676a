package vn.giaoban.units.admin;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.Session;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.register.UnitRegister;

/** A body that is renamed from a day ahead is called by the new name when the day has come. */
@ApplicationScoped
class NamesOfToday {

    private static final String REFRESH = """
            UPDATE body b
            JOIN body_name n ON n.body_id = b.id
              AND n.valid_from = (SELECT MAX(known.valid_from) FROM body_name known
                WHERE known.body_id = b.id AND known.valid_from <= :today)
            SET b.name = n.name, b.short_name = n.short_name
            WHERE b.name <> n.name OR b.short_name <> n.short_name
            """;

    private final Session database;
    private final TxRetry transactions;
    private final Clock clock;

    NamesOfToday(Session database, TxRetry transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(UnitRegister.LOADS_AT + 1) StartupEvent started) {
        refresh();
    }

    /** Just after midnight in Việt Nam. */
    @Scheduled(cron = "0 1 0 * * ?", timeZone = "Asia/Ho_Chi_Minh", identity = "names-of-today")
    void refresh() {
        transactions.run(() -> database.createNativeMutationQuery(REFRESH)
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate());
    }
}
