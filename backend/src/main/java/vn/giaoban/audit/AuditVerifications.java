package vn.giaoban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.PageRequest;

/** Checks as many chains as fit into one request; the caller goes on until there are no more. */
@ApplicationScoped
class AuditVerifications {

    /** Some seconds of work; after that the page ends with the chain under way. */
    private static final long SEALS_OF_A_PAGE = 20_000;

    private final DataSource database;

    AuditVerifications(DataSource database) {
        this.database = database;
    }

    @Transactional
    AuditVerification next(PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        return with(after, check -> check.run(page.limit(), SEALS_OF_A_PAGE, (chain, finding) -> {}));
    }

    /** One chain. */
    @Transactional
    AuditVerification of(UUID chain) {
        return with(null, check -> {
            check.check(chain, (checked, finding) -> {});
            return false;
        });
    }

    @FunctionalInterface
    private interface Run {
        /** @return whether there are more chains */
        boolean with(ChainCheck check) throws SQLException;
    }

    private AuditVerification with(@Nullable UUID after, Run run) {
        try (Connection connection = database.getConnection()) {
            ChainCheck check = new ChainCheck(connection, after);
            boolean more = run.with(check);
            return new AuditVerification(
                    check.chains(),
                    check.sealed(),
                    check.waiting(),
                    check.breaks().isEmpty(),
                    check.breaks(),
                    more ? Cursor.of(check.last()).encoded() : null);
        } catch (SQLException failure) {
            throw new Sql.DatabaseFailure(failure);
        }
    }
}
