package vn.giaoban.units.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.admin.ChangePreview.ChangeCounts;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.Version;

/** What the log keeps of a change: what it is about as it was and as it is, and how much it touched. */
final class LogValues {

    private LogValues() {}

    /** Null for what is new, and for a list, which is about many. */
    static @Nullable Map<String, Object> before(Tree tree, Told told) {
        if (isAList(told)) {
            return null;
        }
        var unit = tree.formerly(told.objectId());
        if (unit != null) {
            return of(tree, unit, changedVersion(unit, tree.unit(told.objectId())));
        }
        var body = tree.bodyFormerly(told.objectId());
        return body == null ? null : of(body);
    }

    static Map<String, Object> after(Tree tree, Told told, ChangeCounts counts) {
        var values = new LinkedHashMap<String, Object>();
        var id = told.objectId();
        if (!isAList(told) && tree.has(id)) {
            var former = tree.formerly(id);
            values.putAll(of(
                    tree,
                    tree.unit(id),
                    former == null ? tree.unit(id).last() : changedVersion(tree.unit(id), former)));
        } else if (told.action().startsWith("BODY")) {
            values.putAll(of(tree.body(id)));
        }
        put(values, "name", told.name());
        put(values, "formerName", told.formerName());
        put(values, "onDate", told.onDate());
        put(values, "note", told.note());
        put(values, "unitsAdded", counts.unitsAdded());
        put(values, "unitsChanged", counts.unitsChanged());
        put(values, "unitsEnded", counts.unitsEnded());
        put(values, "bodiesAdded", counts.bodiesAdded());
        put(values, "bodiesChanged", counts.bodiesChanged());
        put(values, "bodiesEnded", counts.bodiesEnded());
        return values;
    }

    private static boolean isAList(Told told) {
        return told.action().equals("UNITS_IMPORTED");
    }

    /** The last version that the other has not got. */
    private static Version changedVersion(Unit unit, Unit other) {
        return unit.versions().reversed().stream()
                .filter(version -> !other.versions().contains(version))
                .findFirst()
                .orElse(unit.last());
    }

    private static Map<String, Object> of(Tree tree, Unit unit, Version version) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "name", version.fullName());
        put(values, "code", version.naming().code());
        if (version.parentId() != null && tree.has(version.parentId())) {
            put(values, "parent", tree.unit(version.parentId()).last().fullName());
        }
        put(values, "aliases", String.join(", ", unit.aliases()));
        return values;
    }

    private static Map<String, Object> of(Body body) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "name", body.lastName().name());
        put(values, "shortName", body.lastName().shortName());
        put(values, "organCode", body.organCode());
        put(values, "aliases", String.join(", ", body.aliases()));
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            values.put(key, value);
        }
    }
}
