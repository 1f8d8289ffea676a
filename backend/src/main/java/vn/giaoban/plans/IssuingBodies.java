package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Who may stand at the head of a plan. */
@ApplicationScoped
class IssuingBodies {

    private static final Set<BodyKind> OF_A_COUNCIL = Set.of(
            BodyKind.COUNCIL, BodyKind.STANDING_BODY, BodyKind.COMMITTEE, BodyKind.DEPUTY_GROUP, BodyKind.OFFICE);

    private final UnitDirectory units;

    IssuingBodies(UnitDirectory units) {
        this.units = units;
    }

    /** The bodies named at the head of a plan, by id. */
    Map<UUID, BodyRef> of(PlanContent content) {
        Set<UUID> ids = new HashSet<>(content.coIssuingBodyIds());
        ids.add(content.issuingBodyId());
        return units.bodies(ids);
    }

    /**
     * The issuing body belongs to the council that the caller serves; anybody may issue along with it.
     *
     * @throws Refusal ISSUING_BODY_FOREIGN, or VALIDATION_FAILED for a body that does not exist
     */
    void demandFitting(PlanContent content, Scope scope) {
        Map<UUID, BodyRef> bodies = of(content);
        BodyRef issuer = bodies.get(content.issuingBodyId());
        if (issuer == null || !issuer.unitId().equals(scope.unitId()) || !OF_A_COUNCIL.contains(issuer.kind())) {
            String message = "Cơ quan ban hành phải là cơ quan của Hội đồng nhân dân mà bạn đang phục vụ.";
            throw new Refusal(
                    PlanProblem.ISSUING_BODY_FOREIGN, message, List.of(new Violation("issuingBodyId", message)));
        }
        if (!bodies.keySet().containsAll(content.coIssuingBodyIds())) {
            String message = "Có cơ quan cùng ban hành không tồn tại.";
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("coIssuingBodyIds", message)));
        }
    }
}
