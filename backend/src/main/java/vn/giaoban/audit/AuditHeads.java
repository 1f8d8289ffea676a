package vn.giaoban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Where each chain ends: kept beside the seals, so that seals cut off at the end are missed. */
@ApplicationScoped
class AuditHeads {

    private static final String MOVE = """
            insert into audit_chain (chain_id, length, head) values (?, ?, ?)
            on duplicate key update length = values(length), head = values(head)""";

    private final DataSource database;

    AuditHeads(DataSource database) {
        this.database = database;
    }

    /** @param length number of seals, {@code hash} the last one's */
    record Head(long length, byte[] hash) {
        static final Head START = new Head(0, new byte[Seal.HASH_LENGTH]);
    }

    /** Chains that have no seal yet are missing. */
    Map<UUID, Head> of(Collection<UUID> chainIds) {
        String sql = "select chain_id, length, head from audit_chain where chain_id in ("
                + String.join(", ", Collections.nCopies(chainIds.size(), "?")) + ")";
        return Sql.with(database, sql, statement -> {
            int index = 0;
            for (UUID chainId : chainIds) {
                statement.setObject(++index, chainId);
            }
            Map<UUID, Head> heads = new HashMap<>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                heads.put(Sql.uuid(rows, "chain_id"), new Head(rows.getLong("length"), rows.getBytes("head")));
            }
            return heads;
        });
    }

    void move(Map<UUID, Head> heads) {
        Sql.with(database, MOVE, statement -> {
            for (var head : heads.entrySet()) {
                statement.setObject(1, head.getKey());
                statement.setLong(2, head.getValue().length());
                statement.setBytes(3, head.getValue().hash());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
