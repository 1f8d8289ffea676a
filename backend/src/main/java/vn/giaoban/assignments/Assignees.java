package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitDirectory;

/** Who is meant: by name, or by rules as of a day. */
@ApplicationScoped
class Assignees {

    private final UnitDirectory directory;

    Assignees(UnitDirectory directory) {
        this.directory = directory;
    }

    /** In the order of the text or of the register; whom two rules name owes it once. */
    List<BodyRef> resolve(AssignmentContent content, LocalDate asOf) {
        if (content.assigneeMode() == AssigneeMode.LISTED) {
            return named(content.assigneeIds());
        }
        Map<UUID, BodyRef> found = new LinkedHashMap<>();
        for (BodyRule rule : content.rules()) {
            directory.resolve(rule, asOf).forEach(body -> found.putIfAbsent(body.id(), body));
        }
        return List.copyOf(found.values());
    }

    List<BodyRef> named(List<UUID> ids) {
        Map<UUID, BodyRef> bodies = directory.bodies(ids);
        return ids.stream().map(bodies::get).filter(Objects::nonNull).toList();
    }

    /** The body of an id that may be missing. */
    static BodyRef of(UUID id, Map<UUID, BodyRef> bodies) {
        return id == null ? null : bodies.get(id);
    }

    /** The lead first, then the others in their order. */
    static List<BodyRef> withLeadFirst(List<BodyRef> bodies, UUID leadBodyId) {
        List<BodyRef> ordered = new ArrayList<>(bodies);
        ordered.sort((one, other) ->
                Boolean.compare(other.id().equals(leadBodyId), one.id().equals(leadBodyId)));
        return ordered;
    }
}
