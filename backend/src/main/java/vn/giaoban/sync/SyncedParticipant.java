package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.participants.ParticipantScope;
import vn.giaoban.participants.Reply;

/**
 * Somebody named for a plan. Telephone numbers stay where they are.
 *
 * @param bodyId who named the person
 * @param standsInForId whom the person replaces
 */
public record SyncedParticipant(
        UUID id,
        long version,
        UUID planId,
        UUID groupId,
        UUID bodyId,
        String name,
        @Nullable String title,
        @Nullable String unitName,
        Reply reply,
        @Nullable UUID standsInForId,
        boolean maySpeak,
        boolean mayVote) {

    static final Collection<SyncedParticipant> COLLECTION = new Collection<>(
            "participants",
            List.of(
                    Column.number("x.version"),
                    Column.id("x.plan_id"),
                    Column.id("x.group_id"),
                    Column.id("x.body_id", "naming_body"),
                    Column.text("x.name"),
                    Column.text("x.title"),
                    Column.text("x.unit_name"),
                    Column.text("x.reply"),
                    Column.id("x.stands_in_for"),
                    Column.yes("x.may_speak"),
                    Column.yes("x.may_vote")),
            "LEFT JOIN participant x ON x.id = s.object_id LEFT JOIN plan pl ON pl.id = x.plan_id",
            SyncedParticipant::sight,
            SyncedParticipant::goneSight,
            SyncedParticipant::of);

    private static Collection.Sight sight(Scope caller) {
        ParticipantScope scope = ParticipantScope.of(caller, "x");
        return new Collection.Sight("(x.id IS NOT NULL AND " + scope.sql() + ")", scope.parameters());
    }

    /** The rule of the scope, over what was kept of the person's row. */
    private static String goneSight(Scope caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return "(TRUE)";
        }
        return caller.is(Role.UNIT)
                ? "(s.body_id IN (SELECT sc.body_id FROM body_cover sc WHERE sc.covering_body_id = :scopeBody))"
                : "(s.council_unit_id = :scopeUnit OR s.unit_id = :scopeUnit)";
    }

    private static SyncedParticipant of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedParticipant(
                row.id(),
                row.number("version"),
                row.uuid("plan_id"),
                row.uuid("group_id"),
                row.uuid("naming_body"),
                row.text("name"),
                row.text("title"),
                row.text("unit_name"),
                row.choice(Reply.class, "reply"),
                row.uuid("stands_in_for"),
                row.yes("may_speak"),
                row.yes("may_vote"));
    }
}
