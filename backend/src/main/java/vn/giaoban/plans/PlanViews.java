package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Versions;

/** Answers with a plan as one caller sees it, and with its version. */
@ApplicationScoped
class PlanViews {

    /** Where plans live on the wire. */
    static final String PLANS = "/api/v1/plans";

    private final Plans plans;
    private final IssuingBodies issuingBodies;

    PlanViews(Plans plans, IssuingBodies issuingBodies) {
        this.plans = plans;
        this.issuingBodies = issuingBodies;
    }

    RestResponse<PlanView> shown(Plan plan, Scope scope) {
        return answer(RestResponse.Status.OK, plan, scope).build();
    }

    RestResponse<PlanView> created(Plan plan, Scope scope) {
        return answer(RestResponse.Status.CREATED, plan, scope)
                .location(URI.create(PLANS + "/" + plan.id()))
                .build();
    }

    private ResponseBuilder<PlanView> answer(RestResponse.Status status, Plan plan, Scope scope) {
        // The version counts on when the change is written.
        plans.flush();
        PlanView view = of(plan, scope);
        return ResponseBuilder.create(status, view).header(HttpHeaders.ETAG, Versions.etag(view.version()));
    }

    PlanView of(Plan plan, Scope scope) {
        PlanLinks links = plans.links(plan);
        PlanLinks seen = seesDraftsOf(plan, scope) ? links : links.withoutDraft();
        return PlanView.of(plan, seen, issuingBodies.of(plan.content()), scope);
    }

    private static boolean seesDraftsOf(Plan plan, Scope scope) {
        return scope.is(Role.ADMINISTRATOR) || scope.is(Role.OFFICE, Role.LEADER) && plan.isRunBy(scope.unitId());
    }
}
