package vn.giaoban.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.giaoban.platform.TxRetry;

/**
 * Seals what was written since the last run, batch by batch. One replica at a time: it holds the lease row until its
 * batch is committed, the others pass by. Writers touch neither that row nor a chain, so they never wait; an entry that
 * commits late is sealed by the next run, and the order of sealing is the order of the chain.
 */
@ApplicationScoped
class AuditSealer {

    private static final int BATCH = 500;

    private static final String LEASE = "select runs from audit_lease where id = 1 for update skip locked";
    private static final String COUNT_RUN = "update audit_lease set runs = runs + 1 where id = 1";
    private static final String UNSEALED = "select " + AuditEntries.COLUMNS
            + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by u.entry_id limit " + BATCH;
    private static final String SEAL =
            "insert into audit_seal (chain_id, seq, entry_id, prev_hash, hash, sealed_at) values (?, ?, ?, ?, ?, ?)";
    private static final String SEALED = "delete from audit_unsealed where entry_id = ?";

    private final DataSource database;
    private final AuditHeads heads;
    private final TxRetry transactions;
    private final Clock clock;

    AuditSealer(DataSource database, AuditHeads heads, TxRetry transactions, Clock clock) {
        this.database = database;
        this.heads = heads;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            identity = "audit-seal",
            every = "5s",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        while (transactions.call(this::sealBatch) == BATCH) {
            // A full batch: there may be more.
        }
    }

    /** @return how many were sealed; none when another replica is at it */
    private int sealBatch() {
        // The lease first: what is read after it includes everything that earlier holders committed.
        if (!Sql.with(database, LEASE, statement -> statement.executeQuery().next())) {
            return 0;
        }
        List<AuditEntry> entries = unsealed();
        if (entries.isEmpty()) {
            return 0;
        }
        Map<UUID, AuditHeads.Head> ends =
                heads.of(entries.stream().map(AuditEntry::chainId).collect(Collectors.toSet()));
        List<Seal> seals = chain(entries, ends);
        batch(SEAL, seals, AuditSealer::bind);
        batch(SEALED, seals, (statement, seal) -> statement.setObject(1, seal.entryId()));
        heads.move(ends);
        return Sql.with(database, COUNT_RUN, statement -> {
            statement.executeUpdate();
            return entries.size();
        });
    }

    private List<AuditEntry> unsealed() {
        return Sql.with(database, UNSEALED, statement -> {
            List<AuditEntry> entries = new ArrayList<>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                entries.add(AuditEntries.read(rows));
            }
            return entries;
        });
    }

    /** @param ends moved to the ends of the longer chains */
    private List<Seal> chain(List<AuditEntry> entries, Map<UUID, AuditHeads.Head> ends) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Seal> seals = new ArrayList<>();
        for (AuditEntry entry : entries) {
            AuditHeads.Head end = ends.getOrDefault(entry.chainId(), AuditHeads.Head.START);
            Seal seal = Seal.over(entry, end.length() + 1, end.hash(), now);
            ends.put(entry.chainId(), new AuditHeads.Head(seal.seq(), seal.hash()));
            seals.add(seal);
        }
        return seals;
    }

    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement, Seal seal) throws SQLException;
    }

    private void batch(String sql, List<Seal> seals, Binder binder) {
        Sql.with(database, sql, statement -> {
            for (Seal seal : seals) {
                binder.bind(statement, seal);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, Seal seal) throws SQLException {
        statement.setObject(1, seal.chainId());
        statement.setLong(2, seal.seq());
        statement.setObject(3, seal.entryId());
        statement.setBytes(4, seal.prevHash());
        statement.setBytes(5, seal.hash());
        statement.setObject(6, Sql.utc(seal.sealedAt()));
    }
}
