package vn.giaoban.paperwork.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The books ordered. Who may have one is who runs its plan: callers ask the plan first. */
@ApplicationScoped
class Books implements PanacheRepositoryBase<Proceedings, UUID> {

    /** The newest first. */
    private static final int SHOWN = 10;

    /** @throws Refusal NOT_FOUND */
    Proceedings demand(UUID id, UUID planId) {
        return find("id = ?1 and planId = ?2", id, planId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy bản kỷ yếu này."));
    }

    List<Proceedings> newest(UUID planId) {
        return find("planId = ?1 order by edition desc", planId)
                .range(0, SHOWN - 1)
                .list();
    }

    List<Proceedings> ofPlan(UUID planId) {
        return list("planId", planId);
    }
}
