package vn.giaoban.plans;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.plans.facts.EventFirmed;
import vn.giaoban.plans.facts.PlanArchived;
import vn.giaoban.plans.facts.PlanCancelled;
import vn.giaoban.plans.facts.PlanConcluded;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.plans.facts.PlanStarted;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.TxRetry;

/** The life of a plan: issued, started, concluded, archived or cancelled, and its events firmed. */
@Path(PlanViews.PLANS)
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
@APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
@APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
class PlanLifeResource {

    private final CurrentCaller caller;
    private final Plans plans;
    private final IssuePlan issuePlan;
    private final PlanViews views;
    private final Event<PlanFact> facts;
    private final Clock clock;
    private final TxRetry transactions;

    PlanLifeResource(
            CurrentCaller caller,
            Plans plans,
            IssuePlan issuePlan,
            PlanViews views,
            Event<PlanFact> facts,
            Clock clock,
            TxRetry transactions) {
        this.caller = caller;
        this.plans = plans;
        this.issuePlan = issuePlan;
        this.views = views;
        this.facts = facts;
        this.clock = clock;
        this.transactions = transactions;
    }

    @POST
    @Path("{id}/issue")
    @RolesAllowed({"OFFICE", "LEADER"})
    @ClientScope("plans:issue")
    @Operation(operationId = "issuePlan", summary = "Ban hành kế hoạch")
    @APIResponse(responseCode = "200", description = "Kế hoạch đã ban hành; kế hoạch được điều chỉnh bị thay thế")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE hoặc PLAN_NUMBER_TAKEN")
    @APIResponse(responseCode = "422", description = "PLAN_INCOMPLETE hoặc SECRET_NOT_ALLOWED")
    public RestResponse<PlanView> issuePlan(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Registration registration) {
        Scope scope = caller.scope();
        // Whoever is writing into the draft is waited for, and what they wrote is issued with the rest.
        return transactions.call(() -> {
            plans.hold(id);
            return act(PlanAction.ISSUE, id, ifMatch, plan -> issuePlan.issue(id, registration, scope));
        });
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed("OFFICE")
    @ClientScope("plans:issue")
    @Operation(operationId = "startPlan", summary = "Bắt đầu thực hiện kế hoạch")
    @APIResponse(responseCode = "200", description = "Kế hoạch đang thực hiện")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE")
    public RestResponse<PlanView> startPlan(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(PlanAction.START, id, ifMatch, plan -> {
            plan.start(clock.instant());
            facts.fire(new PlanStarted(id));
        });
    }

    @POST
    @Path("{id}/conclude")
    @RolesAllowed({"OFFICE", "LEADER"})
    @ClientScope("plans:issue")
    @Operation(operationId = "concludePlan", summary = "Kết thúc kế hoạch")
    @APIResponse(responseCode = "200", description = "Kế hoạch đã kết thúc")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE")
    public RestResponse<PlanView> concludePlan(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanConclusion request) {
        return act(PlanAction.CONCLUDE, id, ifMatch, plan -> {
            plan.conclude(request.conclusion(), clock.instant());
            facts.fire(new PlanConcluded(id, request.conclusion()));
        });
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed({"OFFICE", "LEADER"})
    @ClientScope("plans:issue")
    @Operation(operationId = "archivePlan", summary = "Lưu trữ kế hoạch đã kết thúc")
    @APIResponse(responseCode = "200", description = "Kế hoạch đã lưu trữ")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE")
    public RestResponse<PlanView> archivePlan(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(PlanAction.ARCHIVE, id, ifMatch, plan -> {
            plan.archive(clock.instant());
            facts.fire(new PlanArchived(id));
        });
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({"OFFICE", "LEADER"})
    @ClientScope("plans:issue")
    @Operation(operationId = "cancelPlan", summary = "Hủy kế hoạch đã ban hành")
    @APIResponse(responseCode = "200", description = "Kế hoạch đã hủy")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE")
    public RestResponse<PlanView> cancelPlan(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PlanReason request) {
        return act(PlanAction.CANCEL, id, ifMatch, plan -> {
            plan.cancel(request.reason(), clock.instant());
            facts.fire(new PlanCancelled(id, request.reason()));
        });
    }

    @POST
    @Path("{id}/events/{eventId}/firm")
    @RolesAllowed("OFFICE")
    @ClientScope("plans:issue")
    @Operation(operationId = "firmEvent", summary = "Chốt ngày của một hoạt động, một lần")
    @APIResponse(responseCode = "200", description = "Kế hoạch với thời gian đã chốt")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE hoặc EVENT_ALREADY_FIRM")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc FIRM_OUTSIDE_WINDOW")
    public RestResponse<PlanView> firmEvent(
            @RestPath UUID id,
            @RestPath UUID eventId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FirmTime request) {
        String by = caller.scope().displayName();
        return act(PlanAction.FIRM_EVENT, id, ifMatch, plan -> {
            FuzzyTime was = plan.event(eventId).time();
            plan.firmEvent(eventId, request, by, clock.instant());
            facts.fire(new EventFirmed(id, eventId, was, plan.event(eventId).time()));
        });
    }

    /** Repeated when the database gives way to somebody else: the version then tells who was faster. */
    private RestResponse<PlanView> act(PlanAction action, UUID id, String ifMatch, Consumer<Plan> verb) {
        Scope scope = caller.scope();
        return transactions.call(() -> {
            Plan plan = plans.demandFor(action, id, ifMatch, scope);
            verb.accept(plan);
            return views.shown(plan, scope);
        });
    }
}
