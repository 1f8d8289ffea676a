package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The scans as they are kept, and the people they are about. */
@ApplicationScoped
class DeskScans {

    /** Somebody of the plan. */
    record Found(UUID id, String name) {}

    private final Session database;

    DeskScans(Session database) {
        this.database = database;
    }

    /** Holds the person's row until the end of the transaction: their scans are then gone through by one at a time. */
    Optional<Found> hold(UUID planId, Scan scan) {
        String by = scan.participantId() != null ? "p.id = :key" : "p.token = :key";
        var query = database.createNativeQuery(
                        "SELECT p.id AS id, p.name AS name FROM participant p WHERE p.plan_id = :plan AND " + by
                                + " FOR UPDATE",
                        Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .setParameter("plan", planId, UUID.class);
        if (scan.participantId() != null) {
            query.setParameter("key", scan.participantId(), UUID.class);
        } else if (BadgeToken.isOne(scan.token())) {
            query.setParameter("key", scan.token());
        } else {
            return Optional.empty();
        }
        return query.getResultStream()
                .map(row -> new Found(row.get("id", UUID.class), row.get("name", String.class)))
                .findFirst();
    }

    void keep(Scan scan, UUID eventId, UUID participantId, UUID accountId, Instant now) {
        database.createNativeMutationQuery("""
                        INSERT IGNORE INTO check_in
                          (id, event_id, participant_id, act, scanned_at, received_at, account_id)
                        VALUES (:id, :event, :participant, :act, :at, :now, :account)""")
                .setParameter("id", scan.key(), UUID.class)
                .setParameter("event", eventId, UUID.class)
                .setParameter("participant", participantId, UUID.class)
                .setParameter("act", scan.act().name())
                .setParameter("at", scan.at(), Instant.class)
                .setParameter("now", now, Instant.class)
                .setParameter("account", accountId, UUID.class)
                .executeUpdate();
    }

    List<Attendance.Kept> of(UUID eventId, UUID participantId) {
        return database.createNativeQuery(
                        "SELECT id, act, scanned_at FROM check_in WHERE participant_id = :participant AND event_id = :event",
                        Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("act", String.class)
                .addScalar("scanned_at", Instant.class)
                .setParameter("participant", participantId, UUID.class)
                .setParameter("event", eventId, UUID.class)
                .getResultStream()
                .map(row -> new Attendance.Kept(
                        row.get("id", UUID.class),
                        ScanAct.valueOf(row.get("act", String.class)),
                        row.get("scanned_at", Instant.class)))
                .toList();
    }

    void settle(UUID eventId, UUID participantId, Attendance attendance) {
        database.createNativeMutationQuery("""
                        INSERT INTO presence (participant_id, event_id, state, first_in_at, since)
                        VALUES (:participant, :event, :state, :first, :since)
                        ON DUPLICATE KEY UPDATE state = VALUES(state), first_in_at = VALUES(first_in_at),
                          since = VALUES(since)""")
                .setParameter("participant", participantId, UUID.class)
                .setParameter("event", eventId, UUID.class)
                .setParameter("state", attendance.presence().name())
                .setParameter("first", attendance.firstIn(), Instant.class)
                .setParameter("since", attendance.since(), Instant.class)
                .executeUpdate();
    }

    List<DeskList.Person> list(UUID planId, UUID eventId) {
        return database.createNativeQuery("""
                        SELECT p.id AS id, p.token AS token, p.name AS name, p.title AS title,
                               p.unit_name AS unit_name, b.name AS body, g.wording AS wording, g.kind AS kind,
                               orig.name AS orig_name, p.reply = 'NOT_COMING' AS excused, p.reply_reason AS reason,
                               COALESCE(pr.state, 'NOT_YET') AS presence, pr.first_in_at AS first_in_at,
                               pr.since AS since
                          FROM participant p
                          JOIN participant_group g ON g.id = p.group_id
                          JOIN body b ON b.id = p.body_id
                          LEFT JOIN participant orig ON orig.id = p.stands_in_for
                          LEFT JOIN presence pr ON pr.participant_id = p.id AND pr.event_id = :event
                         WHERE p.plan_id = :plan AND p.reply <> 'SUBSTITUTED'
                         ORDER BY p.sort_given, p.sort_middle, p.sort_family, p.id""", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("token", String.class)
                .addScalar("name", String.class)
                .addScalar("title", String.class)
                .addScalar("unit_name", String.class)
                .addScalar("body", String.class)
                .addScalar("wording", String.class)
                .addScalar("kind", String.class)
                .addScalar("orig_name", String.class)
                .addScalar("excused", Boolean.class)
                .addScalar("reason", String.class)
                .addScalar("presence", String.class)
                .addScalar("first_in_at", Instant.class)
                .addScalar("since", Instant.class)
                .setParameter("plan", planId, UUID.class)
                .setParameter("event", eventId, UUID.class)
                .getResultStream()
                .map(DeskScans::person)
                .toList();
    }

    private static DeskList.Person person(Tuple row) {
        return new DeskList.Person(
                row.get("id", UUID.class),
                row.get("token", String.class),
                row.get("name", String.class),
                row.get("title", String.class),
                row.get("unit_name", String.class),
                row.get("body", String.class),
                row.get("wording", String.class),
                GroupKind.valueOf(row.get("kind", String.class)),
                row.get("orig_name", String.class),
                row.get("excused", Boolean.class),
                row.get("reason", String.class),
                Presence.valueOf(row.get("presence", String.class)),
                row.get("first_in_at", Instant.class),
                row.get("since", Instant.class));
    }
}
