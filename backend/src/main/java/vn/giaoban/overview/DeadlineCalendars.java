package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.Session;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.calendar.holidays.WorkingDayCalendar;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Reads the deadline calendar: days, load, events and bodies by one statement each. */
@ApplicationScoped
class DeadlineCalendars {

    /** A quarter and the weeks that its first and last month show of their neighbours. */
    private static final int MOST_DAYS = 106;

    private static final int MOST_EVENTS = 200;
    private static final int MOST_LOADS = 50;
    private static final int MOST_ON_A_DAY = 200;
    private static final String COUNTED =
            "o.state NOT IN ('WITHDRAWN', 'REFUSED', 'EXCUSED') AND p.status IN ('ISSUED', 'RUNNING', 'CONCLUDED')";

    private final Session database;
    private final ObligationLists lists;
    private final Events events;
    private final UnitDirectory units;
    private final WorkingDayCalendar workingDays;

    DeadlineCalendars(
            Session database,
            ObligationLists lists,
            Events events,
            UnitDirectory units,
            WorkingDayCalendar workingDays) {
        this.database = database;
        this.lists = lists;
        this.events = events;
        this.units = units;
        this.workingDays = workingDays;
    }

    DeadlineCalendar between(LocalDate from, LocalDate to, Scope caller) {
        demandShort(from, to);
        Map<LocalDate, Tuple> due = due(from, to, caller);
        WorkingDays calendar = workingDays.current();
        List<DeadlineCalendar.Day> days = LongStream.rangeClosed(0, ChronoUnit.DAYS.between(from, to))
                .mapToObj(from::plusDays)
                .map(date -> day(date, due.get(date), calendar))
                .toList();
        return new DeadlineCalendar(days, events.between(from, to, MOST_EVENTS, caller), load(from, to, caller));
    }

    List<ObligationRow> dueOn(LocalDate date, Scope caller) {
        Where where = counted(caller).and("o.last_day = :date", "date", date, LocalDate.class);
        return lists.rows(where, "o.due_until, o.id", MOST_ON_A_DAY, lists.now());
    }

    private static void demandShort(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            String message = "Khoảng ngày phải bắt đầu trước khi kết thúc và không dài quá " + MOST_DAYS + " ngày.";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("to", message)));
        }
    }

    private static Where counted(Scope caller) {
        Where where = Where.obligationsSeenBy(caller).and(COUNTED);
        return caller.is(Role.UNIT) ? where : where.andCountedBy(caller);
    }

    private static Where lastDayBetween(LocalDate from, LocalDate to, Scope caller) {
        return counted(caller)
                .and("o.last_day BETWEEN :from AND :to")
                .with("from", from, LocalDate.class)
                .with("to", to, LocalDate.class);
    }

    private Map<LocalDate, Tuple> due(LocalDate from, LocalDate to, Scope caller) {
        Where where = lastDayBetween(from, to, caller);
        String sql = "SELECT o.last_day AS day, COUNT(*) AS due,"
                + " COUNT(CASE WHEN o.state IN ('OPEN', 'DRAFT', 'RETURNED') THEN 1 END) AS open"
                + " FROM obligation o JOIN plan p ON p.id = o.plan_id WHERE " + where.sql() + " GROUP BY o.last_day";
        Map<LocalDate, Tuple> byDay = new HashMap<>();
        where.bind(database.createNativeQuery(sql, Tuple.class)
                        .addScalar("day", LocalDate.class)
                        .addScalar("due", Long.class)
                        .addScalar("open", Long.class))
                .getResultList()
                .forEach(row -> byDay.put(row.get("day", LocalDate.class), row));
        return byDay;
    }

    private static DeadlineCalendar.Day day(LocalDate date, Tuple counted, WorkingDays calendar) {
        return new DeadlineCalendar.Day(
                date,
                calendar.isWorkingDay(date),
                calendar.holidayName(date).orElse(null),
                counted == null ? 0 : counted.get("due", Long.class),
                counted == null ? 0 : counted.get("open", Long.class));
    }

    private List<DeadlineCalendar.Load> load(LocalDate from, LocalDate to, Scope caller) {
        Where where = lastDayBetween(from, to, caller);
        String sql = "SELECT o.body_id AS body_id, DATE_SUB(o.last_day, INTERVAL WEEKDAY(o.last_day) DAY) AS week,"
                + " COUNT(*) AS due FROM obligation o JOIN plan p ON p.id = o.plan_id WHERE " + where.sql()
                + " GROUP BY o.body_id, week HAVING COUNT(*) >= 3 ORDER BY due DESC, week, o.body_id LIMIT "
                + MOST_LOADS;
        List<Tuple> rows = where.bind(database.createNativeQuery(sql, Tuple.class)
                        .addScalar("body_id", UUID.class)
                        .addScalar("week", LocalDate.class)
                        .addScalar("due", Long.class))
                .getResultList();
        Map<UUID, BodyRef> bodies = units.bodies(
                rows.stream().map(row -> row.get("body_id", UUID.class)).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new DeadlineCalendar.Load(
                        bodies.get(row.get("body_id", UUID.class)),
                        row.get("week", LocalDate.class),
                        row.get("due", Long.class)))
                .toList();
    }
}
