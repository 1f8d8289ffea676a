package vn.giaoban.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Accounts;
import vn.giaoban.access.Scope;
import vn.giaoban.access.SecretToken;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.UnitDirectory;

/** The addresses: made, listed, revoked and opened. */
@ApplicationScoped
class CalendarFeeds {

    /** Every device of a person, and then some. */
    private static final int MOST = 20;

    /** Programmes ask every few minutes; nobody needs to know that more exactly. */
    private static final Duration USED_EVERY = Duration.ofHours(1);

    private static final String FROM = """
            FROM calendar_feed f
            LEFT JOIN plan p ON p.id = f.plan_id
            LEFT JOIN unit_version u ON u.unit_id = f.unit_id
              AND u.valid_from = (SELECT MAX(l.valid_from) FROM unit_version l WHERE l.unit_id = f.unit_id)
            """;

    private static final String LIST = """
            SELECT f.id AS id, f.kind AS kind, f.unit_id AS unit_id, u.full_name AS unit_name, f.plan_id AS plan_id,
                   p.title AS plan_title, f.deadlines AS deadlines, f.label AS label, f.created_at AS created_at,
                   f.last_used_at AS last_used_at
            """ + FROM + "WHERE f.account_id = :account ORDER BY f.id DESC";

    private static final String MAKE = """
            INSERT INTO calendar_feed (id, account_id, token_hash, kind, unit_id, plan_id, deadlines, label, created_at)
            VALUES (:id, :account, :hash, :kind, :unit, :plan, :deadlines, :label, :now)
            """;

    private static final String OPEN = """
            SELECT f.id AS id, f.account_id AS account_id, f.kind AS kind, f.unit_id AS unit_id, f.plan_id AS plan_id,
                   COALESCE(u.full_name, p.title) AS subject, f.deadlines AS deadlines, f.last_used_at AS last_used_at
            """ + FROM + "WHERE f.token_hash = :hash";

    private final Session database;
    private final Accounts accounts;
    private final PlanDirectory plans;
    private final UnitDirectory units;
    private final Event<Fact> facts;
    private final Clock clock;

    CalendarFeeds(
            Session database,
            Accounts accounts,
            PlanDirectory plans,
            UnitDirectory units,
            Event<Fact> facts,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.plans = plans;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /** The newest first. */
    List<FeedView> of(Scope caller) {
        NativeQuery<Tuple> query =
                typed(database.createNativeQuery(LIST, Tuple.class)).addScalar("label", String.class);
        for (String text : List.of("unit_name", "plan_title")) {
            query.addScalar(text, String.class);
        }
        return query
                .addScalar("created_at", Instant.class)
                .setParameter("account", caller.accountId(), UUID.class)
                .getResultList()
                .stream()
                .map(CalendarFeeds::view)
                .toList();
    }

    /** @throws Refusal VALIDATION_FAILED or TOO_MANY_FEEDS */
    @Transactional(Transactional.TxType.MANDATORY)
    MadeFeed make(NewFeed wanted, Scope caller) {
        wanted.demandSubject();
        demandKnown(wanted, caller);
        List<FeedView> there = of(caller);
        if (there.size() >= MOST) {
            throw new Refusal(
                    FeedProblem.TOO_MANY_FEEDS,
                    "Mỗi tài khoản có nhiều nhất " + MOST + " địa chỉ lịch. Hãy thu hồi địa chỉ không còn dùng.");
        }
        UUID id = Ids.next();
        SecretToken token = SecretToken.random();
        database.createNativeMutationQuery(MAKE)
                .setParameter("id", id, UUID.class)
                .setParameter("account", caller.accountId(), UUID.class)
                .setParameter("hash", token.hash())
                .setParameter("kind", wanted.kind().name())
                .setParameter("unit", wanted.unitId(), UUID.class)
                .setParameter("plan", wanted.planId(), UUID.class)
                .setParameter("deadlines", wanted.deadlines().name())
                .setParameter("label", wanted.label(), String.class)
                .setParameter("now", clock.instant(), Instant.class)
                .executeUpdate();
        facts.fire(FeedFact.made(id, wanted));
        FeedView made = of(caller).stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new MadeFeed(made, CalendarFeedsResource.PATH + "/" + token.secret() + ".ics");
    }

    /** A plan that the caller does not see is unknown to them; what they see of a unit is asked at each reading. */
    private void demandKnown(NewFeed wanted, Scope caller) {
        if (wanted.planId() != null
                && plans.visible(wanted.planId(), caller)
                        .filter(plan -> plan.status() != PlanStatus.DRAFT)
                        .isEmpty()) {
            throw NewFeed.refused("planId", "Không tìm thấy kế hoạch đã ban hành này.");
        }
        if (wanted.unitId() != null && units.unit(wanted.unitId()).isEmpty()) {
            throw NewFeed.refused("unitId", "Không tìm thấy đơn vị này.");
        }
    }

    /** @throws Refusal NOT_FOUND, also for a feed of somebody else */
    @Transactional(Transactional.TxType.MANDATORY)
    void revoke(UUID id, Scope caller) {
        int gone = database.createNativeMutationQuery(
                        "DELETE FROM calendar_feed WHERE id = :id AND account_id = :account")
                .setParameter("id", id, UUID.class)
                .setParameter("account", caller.accountId(), UUID.class)
                .executeUpdate();
        if (gone == 0) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy địa chỉ lịch này.");
        }
        facts.fire(FeedFact.revoked(id));
    }

    /** Empty for a secret that was never given or is revoked, and for one whose account is disabled. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<OpenFeed> open(SecretToken token) {
        return typed(database.createNativeQuery(OPEN, Tuple.class))
                .addScalar("account_id", UUID.class)
                .addScalar("subject", String.class)
                .setParameter("hash", token.hash())
                .uniqueResultOptional()
                .flatMap(row ->
                        accounts.enabled(row.get("account_id", UUID.class)).map(reader -> opened(row, reader)));
    }

    private OpenFeed opened(Tuple row, Scope reader) {
        Instant now = clock.instant();
        Instant last = row.get("last_used_at", Instant.class);
        if (last == null || last.plus(USED_EVERY).isBefore(now)) {
            database.createNativeMutationQuery("UPDATE calendar_feed SET last_used_at = :now WHERE id = :id")
                    .setParameter("now", now, Instant.class)
                    .setParameter("id", row.get("id", UUID.class), UUID.class)
                    .executeUpdate();
        }
        return new OpenFeed(
                reader,
                FeedKind.valueOf(row.get("kind", String.class)),
                row.get("unit_id", UUID.class),
                row.get("plan_id", UUID.class),
                row.get("subject", String.class),
                DeadlineStyle.valueOf(row.get("deadlines", String.class)));
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        return query.addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("unit_id", UUID.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("deadlines", String.class)
                .addScalar("last_used_at", Instant.class);
    }

    private static FeedView view(Tuple row) {
        return new FeedView(
                row.get("id", UUID.class),
                FeedKind.valueOf(row.get("kind", String.class)),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("plan_id", UUID.class),
                row.get("plan_title", String.class),
                DeadlineStyle.valueOf(row.get("deadlines", String.class)),
                row.get("label", String.class),
                row.get("created_at", Instant.class),
                row.get("last_used_at", Instant.class));
    }
}
