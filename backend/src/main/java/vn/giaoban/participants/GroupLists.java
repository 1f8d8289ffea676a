package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Reads the groups of a plan: one statement for them, one for their numbers, one for the bodies they name. */
@ApplicationScoped
class GroupLists {

    private static final String NUMBERS = """
            SELECT q.group_id AS group_id, COUNT(*) AS bodies, COALESCE(SUM(q.named), 0) AS named,
                   SUM(q.max IS NOT NULL AND q.named >= q.max) AS filled, SUM(q.max IS NULL) AS unlimited,
                   COALESCE(SUM(q.max), 0) AS places,
                   COALESCE(SUM((SELECT COUNT(*) FROM participant p
                                  WHERE p.quota_id = q.id AND p.reply = 'COMING')), 0) AS coming,
                   COALESCE(SUM((SELECT COUNT(*) FROM participant p
                                  WHERE p.quota_id = q.id AND p.reply = 'NOT_COMING')), 0) AS not_coming
              FROM participant_quota q JOIN plan pl ON pl.id = q.plan_id
             WHERE q.plan_id = :plan AND %s
             GROUP BY q.group_id""";

    private record Numbers(int bodies, int named, int full, int coming, int notComing, Integer places) {

        static final Numbers NONE = new Numbers(0, 0, 0, 0, 0, null);
    }

    private final Session database;
    private final ParticipantGroups groups;
    private final UnitDirectory units;

    GroupLists(Session database, ParticipantGroups groups, UnitDirectory units) {
        this.database = database;
        this.groups = groups;
        this.units = units;
    }

    GroupList ofPlan(UUID planId, Scope caller) {
        List<GroupView> views = views(groups.ofPlan(planId), planId, caller);
        return new GroupList(views, views.stream().mapToInt(GroupView::named).sum());
    }

    GroupView of(ParticipantGroup group, Scope caller) {
        return views(List.of(group), group.planId(), caller).getFirst();
    }

    private List<GroupView> views(List<ParticipantGroup> all, UUID planId, Scope caller) {
        Map<UUID, Numbers> numbers = numbers(planId, caller);
        List<UUID> ids = all.stream()
                .flatMap(group -> Stream.concat(
                        group.content().bodyIds().stream(),
                        group.content().exceptions().stream().map(GroupException::bodyId)))
                .distinct()
                .toList();
        Map<UUID, BodyRef> bodies = ids.isEmpty() ? Map.of() : units.bodies(ids);
        return all.stream()
                .map(group -> view(group, numbers.getOrDefault(group.id(), Numbers.NONE), bodies))
                .toList();
    }

    private Map<UUID, Numbers> numbers(UUID planId, Scope caller) {
        ParticipantScope scope = ParticipantScope.of(caller, "q");
        return scope.bind(database.createNativeQuery(NUMBERS.formatted(scope.sql()), Tuple.class)
                        .addScalar("group_id", UUID.class)
                        .addScalar("bodies", Integer.class)
                        .addScalar("named", Integer.class)
                        .addScalar("filled", Integer.class)
                        .addScalar("unlimited", Integer.class)
                        .addScalar("places", Integer.class)
                        .addScalar("coming", Integer.class)
                        .addScalar("not_coming", Integer.class))
                .setParameter("plan", planId, UUID.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("group_id", UUID.class), GroupLists::numbers));
    }

    private static Numbers numbers(Tuple row) {
        return new Numbers(
                row.get("bodies", Integer.class),
                row.get("named", Integer.class),
                row.get("filled", Integer.class),
                row.get("coming", Integer.class),
                row.get("not_coming", Integer.class),
                row.get("unlimited", Integer.class) > 0 ? null : row.get("places", Integer.class));
    }

    private static GroupView view(ParticipantGroup group, Numbers numbers, Map<UUID, BodyRef> bodies) {
        GroupContent content = group.content();
        return new GroupView(
                group.id(),
                group.version(),
                group.planId(),
                group.position(),
                content.kind(),
                content.level(),
                content.wording(),
                content.note(),
                content.eligibleRoles(),
                content.naming(),
                content.bodyIds(),
                content.rules(),
                content.quotaMin(),
                content.quotaMax(),
                content.quotaWording(),
                content.exceptions(),
                content.nameUntil(),
                content.nameUntil() == null ? null : VietnameseDates.weekdayAndDay(content.nameUntil()),
                Stream.concat(
                                content.bodyIds().stream(),
                                content.exceptions().stream().map(GroupException::bodyId))
                        .distinct()
                        .map(bodies::get)
                        .toList(),
                numbers.bodies(),
                numbers.named(),
                numbers.coming(),
                numbers.notComing(),
                numbers.full(),
                numbers.places());
    }
}
