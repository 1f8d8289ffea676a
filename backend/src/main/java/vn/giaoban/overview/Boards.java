package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.tables.RowSource;

/** Reads progress boards: six statements, whatever the plan's size. */
@ApplicationScoped
class Boards {

    private static final String BODY = "JOIN body b ON b.id = o.body_id\n";

    /** The body and its unit under the name that it had last. */
    private static final String PLACE = BODY + """
            JOIN unit_version u ON u.unit_id = o.unit_id
              AND u.valid_from = (SELECT MAX(ul.valid_from) FROM unit_version ul WHERE ul.unit_id = o.unit_id)
            LEFT JOIN unit_version d ON d.unit_id = u.parent_id AND d.level = 'DISTRICT'
              AND d.valid_from = (SELECT MAX(dl.valid_from) FROM unit_version dl WHERE dl.unit_id = u.parent_id)
            """;

    /** Province first, then each district by name with its communes behind it; the type tells namesakes apart. */
    private static final String PATH = """
            (CASE u.level WHEN 'PROVINCE' THEN ''
                          WHEN 'DISTRICT' THEN CONCAT(u.name, ' ', u.type)
                          ELSE CONCAT(COALESCE(CONCAT(d.name, ' ', d.type, ' '), ''), u.name, ' ', u.type) END)""";

    private static final String ORDER = PATH + ", b.name, a.position, o.id";

    private static final String SORT_COLUMNS =
            ",\n" + PATH + " AS sort_path, b.name AS sort_name, a.position AS sort_position";

    private final Session database;
    private final ObligationLists lists;
    private final PlanDirectory plans;
    private final TxRetry transactions;

    Boards(Session database, ObligationLists lists, PlanDirectory plans, TxRetry transactions) {
        this.database = database;
        this.lists = lists;
        this.plans = plans;
        this.transactions = transactions;
    }

    Board board(UUID planId, BoardFilter filter, PageRequest page, Scope caller) {
        demandVisible(planId, caller);
        Moment moment = moment(filter.asOf);
        Tense tense = tense(filter.asOf);
        Where ofPlan = ofPlan(planId, filter.asOf, moment, caller);
        Counts counts = lists.counts(tense, ofPlan.andCountedBy(caller), moment);

        Where filtered = filter.addTo(ofPlan(planId, filter.asOf, moment, caller), moment);
        long total = lists.total(tense, BODY, filtered);
        page.cursor().ifPresent(cursor -> after(filtered, cursor));
        List<Tuple> tuples = lists.tuples(tense, PLACE, SORT_COLUMNS, filtered, ORDER, page.rows());
        Page<Tuple> cut = Page.of(tuples, page, Boards::position, total);
        return new Board(
                filter.asOf,
                counts,
                columns(planId, caller),
                lists.told(cut.items(), moment),
                cut.nextCursor(),
                cut.total());
    }

    /**
     * The rows of a board, for a list to be kept: read page by page, each in a transaction of its own, as of one moment.
     *
     * @throws Refusal NOT_FOUND at once, not when the rows are asked for
     */
    RowSource<ObligationRow> rows(UUID planId, BoardFilter filter, Scope caller) {
        transactions.run(() -> demandVisible(planId, caller));
        Moment moment = transactions.call(() -> moment(filter.asOf));
        return RowSource.paged(page -> transactions.call(() -> rows(planId, filter, page, moment, caller)));
    }

    private Page<ObligationRow> rows(UUID planId, BoardFilter filter, PageRequest page, Moment moment, Scope caller) {
        Where filtered = filter.addTo(ofPlan(planId, filter.asOf, moment, caller), moment);
        page.cursor().ifPresent(cursor -> after(filtered, cursor));
        List<Tuple> tuples = lists.tuples(tense(filter.asOf), PLACE, SORT_COLUMNS, filtered, ORDER, page.rows());
        Page<Tuple> cut = Page.of(tuples, page, Boards::position, null);
        return new Page<>(lists.told(cut.items(), moment), cut.nextCursor(), null);
    }

    private void demandVisible(UUID planId, Scope caller) {
        if (plans.visible(planId, caller).isEmpty()) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch.");
        }
    }

    /** Nothing was kept before 1970, and SQL knows fewer years than a date does. */
    private Moment moment(@Nullable LocalDate asOf) {
        Moment now = lists.now();
        if (asOf == null || !asOf.isBefore(now.today())) {
            return now;
        }
        LocalDate day = asOf.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : asOf;
        return lists.at(VietnameseDates.endOf(day).minusMillis(1));
    }

    private static Tense tense(@Nullable LocalDate asOf) {
        return asOf == null ? Tense.PRESENT : Tense.PAST;
    }

    private static Where ofPlan(UUID planId, @Nullable LocalDate asOf, Moment moment, Scope caller) {
        Where where = Where.obligationsOfPlansSeenBy(caller).and("o.plan_id = :planId", "planId", planId, UUID.class);
        return asOf == null ? where : where.with("asOfEnd", moment.now().plusMillis(1), Instant.class);
    }

    private static void after(Where where, Cursor cursor) {
        where.and("(" + PATH + ", b.name, a.position, o.id) > (:path, :name, :position, :lastId)")
                .with("path", cursor.text(0), String.class)
                .with("name", cursor.text(1), String.class)
                .with("position", cursor.number(2), Long.class)
                .with("lastId", cursor.uuid(3), UUID.class);
    }

    private static Cursor position(Tuple tuple) {
        return Cursor.of(
                tuple.get("sort_path", String.class),
                tuple.get("sort_name", String.class),
                tuple.get("sort_position", Long.class),
                tuple.get("id", UUID.class));
    }

    /** The products that the caller sees anything of, with the deadline as the plan has it. */
    private List<Board.Column> columns(UUID planId, Scope caller) {
        Where where = Where.obligationsOfPlansSeenBy(caller).and("o.plan_id = :planId", "planId", planId, UUID.class);
        String sql = "SELECT a.id AS id, a.kind AS kind, a.topic AS topic, a.task AS task, a.last_day AS last_day\n"
                + "FROM assignment a WHERE a.id IN (SELECT o.assignment_id FROM obligation o WHERE " + where.sql()
                + ")\nORDER BY a.position, a.id";
        return where
                .bind(database.createNativeQuery(sql, Tuple.class)
                        .addScalar("id", UUID.class)
                        .addScalar("kind", String.class)
                        .addScalar("topic", String.class)
                        .addScalar("task", String.class)
                        .addScalar("last_day", LocalDate.class))
                .getResultList()
                .stream()
                .map(Boards::column)
                .toList();
    }

    private static Board.Column column(Tuple row) {
        LocalDate lastDay = row.get("last_day", LocalDate.class);
        return new Board.Column(
                row.get("id", UUID.class),
                AssignmentKind.valueOf(row.get("kind", String.class)),
                row.get("topic", String.class),
                row.get("task", String.class),
                lastDay,
                lastDay == null ? null : VietnameseDates.weekdayAndDay(lastDay));
    }
}
