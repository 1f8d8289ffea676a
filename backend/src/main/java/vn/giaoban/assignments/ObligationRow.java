package vn.giaoban.assignments;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.PlanLink;
import vn.giaoban.units.BodyRef;

/**
 * One obligation as lists show it. Lists of this room and of the overview read the same columns and come here with
 * them, so that a board and a detail cannot disagree.
 *
 * @param body who owes it; for a joint product the lead
 * @param parties everybody bound by it, the body first
 * @param parentId the obligation above, when it was delegated
 * @param until the first moment that is too late
 * @param delegatedTotal to how many it was delegated, without those that were settled otherwise
 * @param delegatedDone how many of them handed in
 * @param submittedAt when the version sent last was sent
 * @param daysLate calendar days after the last day, when late or overdue
 * @param versions how many versions were sent
 */
public record ObligationRow(
        UUID id,
        UUID planId,
        String planTitle,
        @Nullable String planNumber,
        @Nullable String planSymbol,
        UUID assignmentId,
        AssignmentKind kind,
        @Nullable String topic,
        @Nullable String task,
        BodyRef body,
        List<BodyRef> parties,
        @Nullable UUID parentId,
        ObligationState state,
        Standing standing,
        boolean nilReport,
        @Nullable LocalDate lastDay,
        @Nullable String lastDayText,
        @Nullable Instant until,
        boolean extended,
        int delegatedTotal,
        int delegatedDone,
        @Nullable Instant submittedAt,
        boolean late,
        @Nullable Integer daysLate,
        int versions,
        long version) {

    /**
     * The select list. It wants an {@code obligation o}, or a relation with the same columns, and its
     * {@code assignment a}: {@code SELECT … FROM obligation o JOIN assignment a ON a.id = o.assignment_id}.
     */
    public static final String COLUMNS = """
            o.id AS id, o.version AS version, o.plan_id AS plan_id, o.assignment_id AS assignment_id,
            o.parent_obligation_id AS parent_id, o.body_id AS body_id, o.state AS state, o.nil_report AS nil_report,
            o.last_day AS last_day, o.due_until AS due_until, o.extended AS extended,
            o.submitted_at AS submitted_at, o.late AS late, o.versions AS versions,
            a.kind AS kind, a.topic AS topic, a.task AS task,
            (SELECT GROUP_CONCAT(rp.body_id ORDER BY rp.position) FROM obligation_party rp
              WHERE rp.obligation_id = o.id) AS party_ids,
            (SELECT COUNT(*) FROM obligation rc WHERE rc.parent_obligation_id = o.id
                AND rc.state NOT IN ('EXCUSED', 'WITHDRAWN', 'REFUSED')) AS delegated_total,
            (SELECT COUNT(*) FROM obligation rc WHERE rc.parent_obligation_id = o.id
                AND rc.state IN ('SENT', 'ACCEPTED')) AS delegated_done""";

    /** Tells Hibernate the types of {@link #COLUMNS}; columns that a query adds it names itself, likewise. */
    public static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String id : List.of("id", "plan_id", "assignment_id", "parent_id", "body_id")) {
            query.addScalar(id, UUID.class);
        }
        for (String text : List.of("state", "kind", "topic", "task", "party_ids")) {
            query.addScalar(text, String.class);
        }
        for (String flag : List.of("nil_report", "extended", "late")) {
            query.addScalar(flag, Boolean.class);
        }
        for (String count : List.of("versions", "delegated_total", "delegated_done")) {
            query.addScalar(count, Integer.class);
        }
        return query.addScalar("version", Long.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("due_until", Instant.class)
                .addScalar("submitted_at", Instant.class);
    }

    /** Every body that the row names, to be looked up for a whole list at once. */
    public static List<UUID> bodyIds(Tuple row) {
        String parties = row.get("party_ids", String.class);
        List<UUID> ids = new ArrayList<>(List.of(row.get("body_id", UUID.class)));
        Arrays.stream(parties.split(","))
                .map(UUID::fromString)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    /**
     * @param row of a query over {@link #COLUMNS}
     * @param bodies finds the bodies of {@link #bodyIds}
     * @param now the moment that the list speaks of; with an earlier one, the columns must be those of that moment
     * @param dueSoonUntil {@link DueSoon#until} of it
     */
    public static ObligationRow of(
            Tuple row, PlanLink plan, Function<UUID, BodyRef> bodies, Instant now, Instant dueSoonUntil) {
        ObligationState state = ObligationState.valueOf(row.get("state", String.class));
        boolean late = row.get("late", Boolean.class);
        LocalDate lastDay = row.get("last_day", LocalDate.class);
        Instant dueUntil = row.get("due_until", Instant.class);
        Instant submittedAt = row.get("submitted_at", Instant.class);
        Standing standing = Standing.of(state, late, dueUntil, now, dueSoonUntil);
        List<BodyRef> parties = bodyIds(row).stream().map(bodies).toList();
        return new ObligationRow(
                row.get("id", UUID.class),
                plan.id(),
                plan.title(),
                plan.number(),
                plan.symbol(),
                row.get("assignment_id", UUID.class),
                AssignmentKind.valueOf(row.get("kind", String.class)),
                row.get("topic", String.class),
                row.get("task", String.class),
                parties.getFirst(),
                parties,
                row.get("parent_id", UUID.class),
                state,
                standing,
                row.get("nil_report", Boolean.class),
                lastDay,
                lastDay == null
                        ? null
                        : new DueDay(lastDay, dueUntil).asDueDate().text(),
                dueUntil,
                row.get("extended", Boolean.class),
                row.get("delegated_total", Integer.class),
                row.get("delegated_done", Integer.class),
                submittedAt,
                late,
                daysLate(standing, lastDay, submittedAt, now),
                row.get("versions", Integer.class),
                row.get("version", Long.class));
    }

    private static Integer daysLate(Standing standing, LocalDate lastDay, Instant submittedAt, Instant now) {
        return switch (standing) {
            case LATE -> days(lastDay, submittedAt);
            case OVERDUE -> days(lastDay, now);
            default -> null;
        };
    }

    /** 0 when an hour was set and missed on the day itself. */
    private static int days(LocalDate lastDay, Instant moment) {
        return Math.toIntExact(ChronoUnit.DAYS.between(lastDay, VietnameseDates.dayOf(moment)));
    }
}
