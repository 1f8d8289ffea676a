package vn.giaoban.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The stored groups. Who may see one is who may see its plan: callers ask the plan first. */
@ApplicationScoped
class ParticipantGroups implements PanacheRepositoryBase<ParticipantGroup, UUID> {

    /** In the order of the text. */
    List<ParticipantGroup> ofPlan(UUID planId) {
        return list("planId = ?1 order by position, id", planId);
    }

    /** @throws Refusal NOT_FOUND */
    ParticipantGroup demand(UUID id) {
        return findByIdOptional(id).orElseThrow(ParticipantGroups::notFound);
    }

    int nextPosition(UUID planId) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(g.position), 0) from ParticipantGroup g where g.planId = :plan",
                                Integer.class)
                        .setParameter("plan", planId)
                        .getSingleResult()
                + 1;
    }

    static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy nhóm thành phần.");
    }
}
