package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.units.UnitReference;
import vn.giaoban.units.UnitReferences;

/** Accounts that act for bodies, counted by body. */
@ApplicationScoped
class AccountsOfUnits implements UnitReferences {

    private static final String ACCOUNTS = """
            SELECT b.id, b.name, COUNT(*) AS accounts
            FROM account a JOIN body b ON b.id = a.body_id
            WHERE a.body_id IN (:bodies) AND a.disabled_at IS NULL
            GROUP BY b.id, b.name
            """;

    private final Session database;

    AccountsOfUnits(Session database) {
        this.database = database;
    }

    @Override
    public List<UnitReference> to(Set<UUID> unitIds, Set<UUID> bodyIds) {
        if (bodyIds.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(ACCOUNTS, Tuple.class)
                .setParameterList("bodies", bodyIds)
                .getResultStream()
                .map(row -> new UnitReference(
                        UnitReference.Kind.ACCOUNTS,
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("accounts", Number.class).longValue()))
                .toList();
    }
}
