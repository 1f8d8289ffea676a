package vn.giaoban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
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

    private static final String SEALS =
            "select s.chain_id as seal_chain, s.seq, s.entry_id, s.prev_hash, s.hash, s.sealed_at, "
                    + AuditEntries.COLUMNS
                    + " from audit_seal s left join audit_entry e on e.id = s.entry_id where s.chain_id = ? order by s.seq";

    /** An entry that waits is still in the queue; one that is neither there nor sealed was slipped in. */
    private static final String SLIPPED_IN = """
            select e.id from audit_entry e
            left join audit_seal s on s.entry_id = e.id
            left join audit_unsealed u on u.entry_id = e.id
            where e.chain_id = ? and s.entry_id is null and u.entry_id is null
            order by e.id limit 1""";

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;
    private final AuditHeads heads;

    AuditChain(DataSource database, AuditHeads heads) {
        this.database = database;
        this.heads = heads;
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
     */
    public record Break(@Nullable Long seq, @Nullable UUID entryId, Flaw flaw) {}

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
        UUID chain = chainId == null ? AuditEntry.SYSTEM_CHAIN : chainId;
        AuditHeads.Head known = heads.of(Set.of(chain)).getOrDefault(chain, AuditHeads.Head.START);
        Finding links = Sql.with(database, SEALS, statement -> {
            statement.setObject(1, chain);
            statement.setFetchSize(ROWS_AT_ONCE);
            return checkLinks(statement.executeQuery(), known);
        });
        return links.sound() ? new Finding(links.sealed(), slippedIn(chain).orElse(null)) : links;
    }

    private static Finding checkLinks(ResultSet rows, AuditHeads.Head known) throws SQLException {
        long seq = 0;
        byte[] end = AuditHeads.Head.START.hash();
        while (rows.next()) {
            seq++;
            Seal seal = seal(rows);
            Optional<Flaw> flaw = flaw(seal, rows, seq, end);
            if (flaw.isPresent()) {
                return new Finding(seq - 1, new Break(seq, seal.entryId(), flaw.get()));
            }
            end = seal.hash();
        }
        boolean whole = seq == known.length() && Arrays.equals(end, known.hash());
        return new Finding(seq, whole ? null : new Break(seq + 1, null, Flaw.END_MISSING));
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

    private Optional<Break> slippedIn(UUID chain) {
        return Sql.with(database, SLIPPED_IN, statement -> {
            statement.setObject(1, chain);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(new Break(null, Sql.uuid(rows, "id"), Flaw.SLIPPED_IN)) : Optional.empty();
        });
    }
}
