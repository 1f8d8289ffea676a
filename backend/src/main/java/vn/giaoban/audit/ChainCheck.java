package vn.giaoban.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Checks chain after chain in the order of their ids, in constant memory. */
final class ChainCheck {

    /** A chain whose end, seals or entries were taken away is still named by what is left of it. */
    private static final String NEXT = """
            select chain_id from (
              (select chain_id from audit_chain where chain_id > ? order by chain_id limit 1)
              union (select chain_id from audit_seal where chain_id > ? order by chain_id limit 1)
              union (select chain_id from audit_entry where chain_id > ? order by chain_id limit 1)) chains
            order by chain_id limit 1""";

    private static final String WAITING = "select count(*) from audit_unsealed";

    private final Connection connection;
    private long chains;
    private long sealed;
    private @Nullable UUID last;
    private final List<ChainBreak> breaks = new ArrayList<>();

    /**
     * @param connection in a transaction, which shows all chains as they stood at one moment
     * @param after the last chain that was checked before; null to begin with that of the system, whose id is the
     *     smallest there is
     */
    ChainCheck(Connection connection, @Nullable UUID after) {
        this.connection = connection;
        this.last = after;
    }

    /**
     * @param most how many chains
     * @param seals after so many no further chain is begun
     * @param told of every chain and what was found in it
     * @return whether there are more chains
     */
    boolean run(long most, long seals, BiConsumer<UUID, AuditChain.Finding> told) throws SQLException {
        while (chains < most && sealed < seals) {
            UUID chain = next();
            if (chain == null) {
                return false;
            }
            check(chain, told);
        }
        return next() != null;
    }

    void check(UUID chain, BiConsumer<UUID, AuditChain.Finding> told) throws SQLException {
        AuditChain.Finding finding = AuditChain.verify(connection, chain);
        last = chain;
        chains++;
        sealed += finding.sealed();
        if (!finding.sound()) {
            breaks.add(ChainBreak.of(chain, finding.firstBreak()));
        }
        told.accept(chain, finding);
    }

    private @Nullable UUID next() throws SQLException {
        if (last == null) {
            return AuditEntry.SYSTEM_CHAIN;
        }
        try (var statement = connection.prepareStatement(NEXT)) {
            for (int i = 1; i <= 3; i++) {
                statement.setObject(i, last);
            }
            ResultSet row = statement.executeQuery();
            return row.next() ? Sql.uuid(row, "chain_id") : null;
        }
    }

    long waiting() throws SQLException {
        try (var statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(WAITING);
            row.next();
            return row.getLong(1);
        }
    }

    long chains() {
        return chains;
    }

    long sealed() {
        return sealed;
    }

    /** The last chain that was checked, to go on from. */
    @Nullable
    UUID last() {
        return last;
    }

    List<ChainBreak> breaks() {
        return List.copyOf(breaks);
    }
}
