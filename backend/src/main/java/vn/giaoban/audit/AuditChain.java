package vn.giaoban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chain from its first seal to its last by computing every hash again. The proof reaches as far as its keeper
 * is trusted: who can write to the database and knows the form can compute a whole chain anew, unless a hash of it was
 * put down elsewhere before.
 */
@ApplicationScoped
public class AuditChain {

    private static final String END = "select length, head from audit_chain where chain_id = ?";

    private static final String SEALS =
            "select s.chain_id as seal_chain, s.seq, s.entry_id, s.prev_hash, s.hash, s.sealed_at, "
                    + AuditEntries.COLUMNS
                    + " from audit_seal s left join audit_entry e on e.id = s.entry_id where s.chain_id = ? order by s.seq";

    /** An entry that waits is still in the queue; one that is neither there nor sealed was slipped in. */
    private static final String SLIPPED_IN = """
            select e.id, e.at from audit_entry e
            left join audit_seal s on s.entry_id = e.id
            left join audit_unsealed u on u.entry_id = e.id
            where e.chain_id = ? and s.entry_id is null and u.entry_id is null
            order by e.id limit 1""";

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;

    AuditChain(DataSource database) {
        this.database = database;
    }

    /** What is wrong at a place. */
    public enum Flaw {
        /** The number does not follow the one before: a seal was taken out. */
        SEAL_MISSING,
        /** The previous hash is not the one of the seal before. */
        LINK_BROKEN,
        /** The entry that was sealed is not there any more. */
        ENTRY_MISSING,
        /** Entry or seal are not what they were when the hash was made. */
        CHANGED,
        /** The chain ends before, or otherwise than, it was known to. */
        END_MISSING,
        /** An entry that never went the way of all entries. */
        SLIPPED_IN
    }

    /**
     * @param seq the place, from 1; {@code null} for an entry that has none
     * @param entryId {@code null} where there is none
     * @param at when the entry was written, or when it was sealed where it is there no more; {@code null} where neither is
     */
    public record Break(
            @Nullable Long seq,
            @Nullable UUID entryId,
            @Nullable Instant at,
            Flaw flaw) {}

    /** @param sealed how many seals were checked; {@code firstBreak} is {@code null} for a sound chain */
    public record Finding(long sealed, @Nullable Break firstBreak) {

        public boolean sound() {
            return firstBreak == null;
        }
    }

    /**
     * Reads the whole chain, as it stood at one moment.
     *
     * @param chainId a plan; {@code null} for the chain of the system
     */
    @Transactional
    public Finding verify(@Nullable UUID chainId) {
        try (Connection connection = database.getConnection()) {
            return verify(connection, chainId == null ? AuditEntry.SYSTEM_CHAIN : chainId);
        } catch (SQLException failure) {
            throw new Sql.DatabaseFailure(failure);
        }
    }

    /** @param connection in a transaction, or what is sealed meanwhile looks like a flaw */
    static Finding verify(Connection connection, UUID chain) throws SQLException {
        AuditHeads.Head known = knownEnd(connection, chain);
        Finding links;
        try (var statement = connection.prepareStatement(SEALS)) {
            statement.setObject(1, chain);
            // Rows are read as they are needed: a chain may be longer than memory is large.
            statement.setFetchSize(ROWS_AT_ONCE);
            links = checkLinks(statement.executeQuery(), known);
        }
        return links.sound() ? new Finding(links.sealed(), slippedIn(connection, chain)) : links;
    }

    private static AuditHeads.Head knownEnd(Connection connection, UUID chain) throws SQLException {
        try (var statement = connection.prepareStatement(END)) {
            statement.setObject(1, chain);
            ResultSet row = statement.executeQuery();
            return row.next()
                    ? new AuditHeads.Head(row.getLong("length"), row.getBytes("head"))
                    : AuditHeads.Head.START;
        }
    }

    private static Finding checkLinks(ResultSet rows, AuditHeads.Head known) throws SQLException {
        long seq = 0;
        byte[] end = AuditHeads.Head.START.hash();
        while (rows.next()) {
            seq++;
            Seal seal = seal(rows);
            Optional<Flaw> flaw = flaw(seal, rows, seq, end);
            if (flaw.isPresent()) {
                Instant at = Sql.uuid(rows, "id") == null ? seal.sealedAt() : Sql.instant(rows, "at");
                return new Finding(seq - 1, new Break(seq, seal.entryId(), at, flaw.get()));
            }
            end = seal.hash();
        }
        boolean whole = seq == known.length() && Arrays.equals(end, known.hash());
        return new Finding(seq, whole ? null : new Break(seq + 1, null, null, Flaw.END_MISSING));
    }

    private static Optional<Flaw> flaw(Seal seal, ResultSet row, long seq, byte[] end) throws SQLException {
        if (seal.seq() != seq) {
            return Optional.of(Flaw.SEAL_MISSING);
        }
        if (!Arrays.equals(seal.prevHash(), end)) {
            return Optional.of(Flaw.LINK_BROKEN);
        }
        if (Sql.uuid(row, "id") == null) {
            return Optional.of(Flaw.ENTRY_MISSING);
        }
        return seal.fits(AuditEntries.read(row)) ? Optional.empty() : Optional.of(Flaw.CHANGED);
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                Sql.uuid(row, "seal_chain"),
                row.getLong("seq"),
                Sql.uuid(row, "entry_id"),
                row.getBytes("prev_hash"),
                row.getBytes("hash"),
                Sql.instant(row, "sealed_at"));
    }

    private static @Nullable Break slippedIn(Connection connection, UUID chain) throws SQLException {
        try (var statement = connection.prepareStatement(SLIPPED_IN)) {
            statement.setObject(1, chain);
            ResultSet row = statement.executeQuery();
            return row.next() ? new Break(null, Sql.uuid(row, "id"), Sql.instant(row, "at"), Flaw.SLIPPED_IN) : null;
        }
    }
}
