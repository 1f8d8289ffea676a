package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Reads the log of reminders of a plan, newest first: one statement for the reminders, one for where they went. */
@ApplicationScoped
class ReminderLog {

    private static final String LAST = """
            SELECT obligation_id, MAX(at) AS at, COUNT(*) AS n FROM reminder
            WHERE plan_id = :plan AND %s GROUP BY obligation_id""";

    private static final String PAGE = """
            SELECT id, obligation_id, at, reason, step, sent_by, body_name, what, last_day, subject, text, content_hash
            FROM reminder WHERE plan_id = :plan AND (:last IS NULL OR id < :last)
              AND (:obligation IS NULL OR obligation_id = :obligation)
            ORDER BY id DESC LIMIT :rows""";

    private static final String DELIVERIES = """
            SELECT d.reminder_id, d.channel, d.recipient, d.address, d.link_number, d.state, d.settled_at, d.error, n.read_at
            FROM reminder_delivery d LEFT JOIN notice n ON n.id = d.notice_id
            WHERE d.reminder_id IN (:reminders) ORDER BY d.id""";

    private final Session database;

    ReminderLog(Session database) {
        this.database = database;
    }

    /** @param reminders how many there were */
    record Last(Instant at, int reminders) {}

    /** By obligation, on whatever occasion those who owe it were told. */
    Map<UUID, Last> last(UUID planId) {
        return last(planId, "reason <> 'ESCALATION'");
    }

    Map<UUID, Last> lastByHand(UUID planId) {
        return last(planId, "reason = 'BY_HAND'");
    }

    private Map<UUID, Last> last(UUID planId, String which) {
        Map<UUID, Last> last = new HashMap<>();
        database.createNativeQuery(LAST.formatted(which), Tuple.class)
                .addScalar("obligation_id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("n", Integer.class)
                .setParameter("plan", planId, UUID.class)
                .getResultStream()
                .forEach(row -> last.put(
                        row.get("obligation_id", UUID.class),
                        new Last(row.get("at", Instant.class), row.get("n", Integer.class))));
        return last;
    }

    /** @param obligationId null: of all */
    Page<ReminderEntry> page(UUID planId, @Nullable UUID obligationId, PageRequest request) {
        UUID last = request.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        return Page.of(read(planId, obligationId, last, request.rows()), request, entry -> Cursor.of(entry.id()), null);
    }

    /** A part of the whole, for those who take it along. */
    List<ReminderEntry> after(UUID planId, @Nullable UUID last, int most) {
        return read(planId, null, last, most);
    }

    private List<ReminderEntry> read(UUID planId, @Nullable UUID obligationId, @Nullable UUID last, int rows) {
        List<Tuple> reminders = typed(database.createNativeQuery(PAGE, Tuple.class))
                .setParameter("plan", planId, UUID.class)
                .setParameter("obligation", obligationId, UUID.class)
                .setParameter("last", last, UUID.class)
                .setParameter("rows", rows)
                .getResultList();
        Map<UUID, List<ReminderEntry.DispatchView>> deliveries = deliveries(
                reminders.stream().map(row -> row.get("id", UUID.class)).toList());
        return reminders.stream().map(row -> entry(row, deliveries)).toList();
    }

    private Map<UUID, List<ReminderEntry.DispatchView>> deliveries(List<UUID> reminders) {
        Map<UUID, List<ReminderEntry.DispatchView>> found = new LinkedHashMap<>();
        if (!reminders.isEmpty()) {
            database.createNativeQuery(DELIVERIES, Tuple.class)
                    .addScalar("reminder_id", UUID.class)
                    .addScalar("channel", String.class)
                    .addScalar("recipient", String.class)
                    .addScalar("address", String.class)
                    .addScalar("link_number", Integer.class)
                    .addScalar("state", String.class)
                    .addScalar("settled_at", Instant.class)
                    .addScalar("error", String.class)
                    .addScalar("read_at", Instant.class)
                    .setParameterList("reminders", reminders, UUID.class)
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent(row.get("reminder_id", UUID.class), id -> new ArrayList<>())
                            .add(delivery(row)));
        }
        return found;
    }

    private static ReminderEntry.DispatchView delivery(Tuple row) {
        return new ReminderEntry.DispatchView(
                ReminderChannel.valueOf(row.get("channel", String.class)),
                row.get("recipient", String.class),
                row.get("address", String.class),
                row.get("link_number", Integer.class),
                DispatchState.valueOf(row.get("state", String.class)),
                row.get("settled_at", Instant.class),
                row.get("read_at", Instant.class),
                row.get("error", String.class));
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String text : List.of("reason", "sent_by", "body_name", "what", "subject", "text", "content_hash")) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("id", UUID.class)
                .addScalar("obligation_id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("step", Integer.class)
                .addScalar("last_day", LocalDate.class);
    }

    private static ReminderEntry entry(Tuple row, Map<UUID, List<ReminderEntry.DispatchView>> deliveries) {
        UUID id = row.get("id", UUID.class);
        return new ReminderEntry(
                id,
                row.get("obligation_id", UUID.class),
                row.get("at", Instant.class),
                ReminderReason.valueOf(row.get("reason", String.class)),
                row.get("step", Integer.class),
                row.get("sent_by", String.class),
                row.get("body_name", String.class),
                row.get("what", String.class),
                row.get("last_day", LocalDate.class),
                row.get("subject", String.class),
                row.get("text", String.class),
                row.get("content_hash", String.class),
                deliveries.getOrDefault(id, List.of()));
    }
}
