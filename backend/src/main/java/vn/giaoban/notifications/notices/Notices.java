package vn.giaoban.notifications.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The notices of every account; each is read by its own account alone. */
@ApplicationScoped
public class Notices {

    private static final String TELL = """
            INSERT IGNORE INTO notice (id, account_id, source_id, kind, title, text, plan_id, obligation_id, at)
            VALUES (:id, :account, :source, :kind, :title, :text, :plan, :obligation, :at)""";

    private static final String PAGE = """
            SELECT id, kind, title, text, plan_id, obligation_id, at, read_at FROM notice
            WHERE account_id = :account AND (:last IS NULL OR id < :last) ORDER BY id DESC LIMIT :rows""";

    private static final String UNREAD = """
            SELECT account_id, COUNT(*) AS unread FROM notice
            WHERE account_id IN (:accounts) AND read_at IS NULL GROUP BY account_id""";

    private final Session database;
    private final Clock clock;

    Notices(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the ids of the notices by account; who was told of this source before is told nothing */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, UUID> tell(NewNotice notice, Collection<UUID> accountIds) {
        Map<UUID, UUID> told = new LinkedHashMap<>();
        for (UUID account : accountIds) {
            UUID id = Ids.next();
            int added = database.createNativeMutationQuery(TELL)
                    .setParameter("id", id, UUID.class)
                    .setParameter("account", account, UUID.class)
                    .setParameter("source", notice.sourceId(), UUID.class)
                    .setParameter("kind", notice.kind().name())
                    .setParameter("title", notice.title())
                    .setParameter("text", notice.text())
                    .setParameter("plan", notice.planId(), UUID.class)
                    .setParameter("obligation", notice.obligationId(), UUID.class)
                    .setParameter("at", clock.instant(), Instant.class)
                    .executeUpdate();
            if (added == 1) {
                told.put(account, id);
            }
        }
        return told;
    }

    Page<NoticeView> page(PageRequest request, Scope reader) {
        List<NoticeView> rows = database.createNativeQuery(PAGE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("title", String.class)
                .addScalar("text", String.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("obligation_id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("read_at", Instant.class)
                .setParameter("account", reader.accountId(), UUID.class)
                .setParameter(
                        "last", request.cursor().map(cursor -> cursor.uuid(0)).orElse(null), UUID.class)
                .setParameter("rows", request.rows())
                .getResultStream()
                .map(Notices::view)
                .toList();
        return Page.of(rows, request, view -> Cursor.of(view.id()), null);
    }

    private static NoticeView view(Tuple row) {
        return new NoticeView(
                row.get("id", UUID.class),
                NoticeKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("text", String.class),
                row.get("plan_id", UUID.class),
                row.get("obligation_id", UUID.class),
                row.get("at", Instant.class),
                row.get("read_at", Instant.class));
    }

    /** Of every account asked for, in one statement. */
    @Transactional
    Map<UUID, Long> unread(Collection<UUID> accountIds) {
        Map<UUID, Long> unread = new HashMap<>();
        accountIds.forEach(account -> unread.put(account, 0L));
        if (!accountIds.isEmpty()) {
            database.createNativeQuery(UNREAD, Tuple.class)
                    .addScalar("account_id", UUID.class)
                    .addScalar("unread", Long.class)
                    .setParameterList("accounts", accountIds, UUID.class)
                    .getResultStream()
                    .forEach(row -> unread.put(row.get("account_id", UUID.class), row.get("unread", Long.class)));
        }
        return unread;
    }

    /** @throws Refusal NOT_FOUND for one that is another account's, as for one that there is not */
    @Transactional
    void read(UUID id, Scope reader) {
        int found = database.createNativeMutationQuery(
                        "UPDATE notice SET read_at = COALESCE(read_at, :now) WHERE id = :id AND account_id = :account")
                .setParameter("now", clock.instant(), Instant.class)
                .setParameter("id", id, UUID.class)
                .setParameter("account", reader.accountId(), UUID.class)
                .executeUpdate();
        if (found == 0) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy thông báo này.");
        }
    }

    @Transactional
    void readAll(Scope reader) {
        database.createNativeMutationQuery(
                        "UPDATE notice SET read_at = :now WHERE account_id = :account AND read_at IS NULL")
                .setParameter("now", clock.instant(), Instant.class)
                .setParameter("account", reader.accountId(), UUID.class)
                .executeUpdate();
    }
}
