package vn.giaoban.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Visibility;

/** Who may read which log: whoever may read the object. The rooms that own the objects are asked; nobody else knows. */
@ApplicationScoped
class LogReaders {

    static final String PLAN = "plan";
    static final String OBLIGATION = "obligation";
    static final String ACCOUNT = "ACCOUNT";

    /** Whoever reads the plan reads these in it. Everything else in its chain belongs to somebody in particular. */
    private static final Set<String> PARTS_OF_A_PLAN = Set.of(PLAN, "event", "assignment");

    private final List<Visibility> rooms;

    LogReaders(@All List<Visibility> rooms) {
        this.rooms = rooms;
    }

    /** @throws Refusal NOT_FOUND when the caller may not read it, or when no room owns such objects */
    void require(String objectType, UUID objectId) {
        boolean readable =
                room(objectType).map(room -> room.mayRead(objectType, objectId)).orElse(false);
        if (!readable) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
    }

    /** Those of a plan's objects that a caller may read who may read the plan. */
    Set<UUID> readable(Map<String, ? extends Collection<UUID>> objectsOfAPlan) {
        Set<UUID> readable = new HashSet<>();
        objectsOfAPlan.forEach((type, ids) -> {
            if (PARTS_OF_A_PLAN.contains(type)) {
                readable.addAll(ids);
            } else {
                room(type).ifPresent(room -> readable.addAll(room.readable(type, ids)));
            }
        });
        return readable;
    }

    private Optional<Visibility> room(String objectType) {
        return rooms.stream().filter(room -> room.handles(objectType)).findFirst();
    }
}
