package vn.giaoban.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import vn.giaoban.assignments.AcceptSubmission;
import vn.giaoban.assignments.AssignmentContent;
import vn.giaoban.assignments.AssignmentDrafts;
import vn.giaoban.assignments.ExtendObligation;
import vn.giaoban.assignments.HandIn;
import vn.giaoban.assignments.HandInPapers;
import vn.giaoban.assignments.ReturnSubmission;
import vn.giaoban.assignments.ReviewPapers;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.plans.IssuePlan;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanDrafts;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.platform.HouseClock;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;

/** Plays one example plan: written, issued, worked on, each step at its moment and by its desk. */
@ApplicationScoped
class DemoStage {

    /** Plans are written some days before they are issued, in the morning. */
    private static final int DAYS_OF_WRITING = 3;

    private static final int MORNING = 9;

    private final PlanDrafts planDrafts;
    private final IssuePlan issuePlan;
    private final PlanDirectory plans;
    private final AssignmentDrafts assignmentDrafts;
    private final DemoParticipants participants;
    private final HandInPapers handIn;
    private final ReviewPapers review;
    private final FileStore files;
    private final Session database;
    private final ObjectMapper json;
    private final HouseClock clock;
    private final CurrentIdentityAssociation identity;

    DemoStage(
            PlanDrafts planDrafts,
            IssuePlan issuePlan,
            PlanDirectory plans,
            AssignmentDrafts assignmentDrafts,
            DemoParticipants participants,
            HandInPapers handIn,
            ReviewPapers review,
            FileStore files,
            Session database,
            ObjectMapper json,
            HouseClock clock,
            CurrentIdentityAssociation identity) {
        this.planDrafts = planDrafts;
        this.issuePlan = issuePlan;
        this.plans = plans;
        this.assignmentDrafts = assignmentDrafts;
        this.participants = participants;
        this.handIn = handIn;
        this.review = review;
        this.files = files;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.identity = identity;
    }

    /** Nothing is played that lies after now: a plan that is not issued yet stays a draft. */
    void play(DemoPlan plan, DemoBodies bodies, DemoDays days, Map<UUID, DemoAccounts.Desk> desks) {
        DemoAccounts.Desk office =
                desks.get(bodies.body(plan.council() + "#OFFICE").id());
        Instant now = clock.instant();
        Instant issued = plan.issue() == null
                ? null
                : morning(days.day(plan.issue().get("issueDate").asText()));
        boolean isIssued = issued != null && issued.isBefore(now);
        Instant written = isIssued ? issued.minusSeconds(DAYS_OF_WRITING * 86_400L) : now;
        UUID planId = as(office, written, () -> write(plan, bodies, days, office));
        if (!isIssued) {
            return;
        }
        as(office, issued, () -> {
            issuePlan.issue(planId, read(settled(plan.issue(), days), Registration.class), office.scope());
            return planId;
        });
        plan.people().stream()
                .filter(named -> days.moment(named.at()).isBefore(now))
                .sorted(Comparator.comparing(named -> days.moment(named.at())))
                .forEach(named -> name(named, planId, bodies, days, office, desks));
        plan.story().stream()
                .filter(step -> days.moment(step.at()).isBefore(now))
                .sorted(Comparator.comparing(step -> days.moment(step.at())))
                .forEach(step -> play(step, planId, bodies, days, desks));
    }

    private UUID write(DemoPlan plan, DemoBodies bodies, DemoDays days, DemoAccounts.Desk office) {
        ObjectNode content = settled(plan.plan(), days);
        content.put("issuingBodyId", bodies.body(plan.issuer()).id().toString());
        UUID planId = planDrafts.write(read(content, PlanContent.class), office.scope());
        for (ObjectNode assignment : plan.assignments()) {
            assignmentDrafts.add(planId, assignment(assignment, planId, bodies, days), office.scope());
        }
        plan.groups().forEach(group -> participants.write(settled(group, days), planId, bodies, office.scope()));
        return planId;
    }

    private void name(
            DemoPlan.Named named,
            UUID planId,
            DemoBodies bodies,
            DemoDays days,
            DemoAccounts.Desk office,
            Map<UUID, DemoAccounts.Desk> desks) {
        BodyRef body = named.by() == null ? null : bodies.body(named.by());
        DemoAccounts.Desk desk = body == null ? office : desks.get(body.id());
        as(desk, days.moment(named.at()), () -> participants.name(named, planId, body, desk.scope()));
    }

    private AssignmentContent assignment(ObjectNode written, UUID planId, DemoBodies bodies, DemoDays days) {
        ObjectNode content = settled(written, days);
        ArrayNode assignees = content.putArray("assigneeIds");
        written.path("assignees")
                .forEach(key -> assignees.add(bodies.body(key.asText()).id().toString()));
        content.remove("assignees");
        bodies.placeRules(content);
        JsonNode deliverTo = content.remove("deliverTo");
        if (deliverTo != null) {
            content.put("deliverToBodyId", bodies.body(deliverTo.asText()).id().toString());
        }
        JsonNode event = content.remove("event");
        if (event != null) {
            content.put(
                    "eventId",
                    plans.header(planId)
                            .orElseThrow()
                            .events()
                            .get(event.asInt() - 1)
                            .id()
                            .toString());
        }
        return read(content, AssignmentContent.class);
    }

    private void play(
            DemoPlan.Step step, UUID planId, DemoBodies bodies, DemoDays days, Map<UUID, DemoAccounts.Desk> desks) {
        BodyRef body = bodies.body(step.body());
        boolean byCouncil =
                switch (step.action()) {
                    case RETURN, ACCEPT, EXTEND -> true;
                    case SEND, NIL -> false;
                };
        DemoAccounts.Desk desk =
                desks.get(byCouncil ? bodies.body(step.by() + "#OFFICE").id() : body.id());
        as(desk, days.moment(step.at()), () -> {
            Owed owed = owed(planId, step.item(), body.id());
            switch (step.action()) {
                case SEND ->
                    handIn.send(
                            owed.id(),
                            null,
                            new HandIn(step.note(), false, null, null),
                            taken(step.files()),
                            desk.scope());
                case NIL ->
                    handIn.send(owed.id(), null, new HandIn(step.note(), true, null, null), List.of(), desk.scope());
                case RETURN ->
                    review.returnForRevision(
                            owed.id(), owed.etag(), new ReturnSubmission(step.reason(), null), desk.scope());
                case ACCEPT -> review.accept(owed.id(), owed.etag(), new AcceptSubmission(step.note()), desk.scope());
                case EXTEND ->
                    review.extend(
                            owed.id(),
                            owed.etag(),
                            new ExtendObligation(days.day(step.newLastDay()), step.reason()),
                            desk.scope());
            }
            return planId;
        });
    }

    private record Owed(UUID id, String etag) {}

    private Owed owed(UUID planId, int item, UUID bodyId) {
        Object[] row = database.createNativeQuery("""
                        SELECT o.id AS id, o.version AS version
                          FROM obligation o
                         WHERE o.body_id = :bodyId
                           AND o.assignment_id = (SELECT a.id FROM assignment a
                                                   WHERE a.plan_id = :planId ORDER BY a.position LIMIT 1 OFFSET :before)""", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .setParameter("bodyId", bodyId, UUID.class)
                .setParameter("planId", planId, UUID.class)
                .setParameter("before", item - 1)
                .getSingleResult();
        return new Owed((UUID) row[0], Versions.etag((Long) row[1]));
    }

    private List<StoredFile> taken(List<String> names) {
        List<StoredFile> taken = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            try (InputStream bytes = DemoStage.class.getResourceAsStream("/demo/papers/" + name)) {
                taken.add(files.take(bytes, name, -1));
            } catch (IOException e) {
                throw new UncheckedIOException("The example paper " + name + " cannot be read", e);
            }
        }
        return taken;
    }

    /** A copy with every relative day settled. */
    private static ObjectNode settled(ObjectNode written, DemoDays days) {
        return (ObjectNode) settledNode(written.deepCopy(), days);
    }

    private static JsonNode settledNode(JsonNode node, DemoDays days) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(entry -> entry.setValue(settledNode(entry.getValue(), days)));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, settledNode(array.get(i), days));
                }
            }
            case TextNode text
            when DemoDays.isRelative(text.asText()) -> {
                return TextNode.valueOf(days.day(text.asText()).toString());
            }
            default -> {}
        }
        return node;
    }

    private <T> T read(ObjectNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example does not fit " + type.getSimpleName() + ": " + node, e);
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(VietnameseDates.ZONE).toInstant();
    }

    /** At that moment and signed in at that desk, so that the trail tells who did it when. */
    private UUID as(DemoAccounts.Desk desk, Instant moment, Supplier<UUID> work) {
        UUID[] made = new UUID[1];
        identity.setIdentity(identityOf(desk));
        clock.at(moment, () -> made[0] = work.get());
        return made[0];
    }

    private static SecurityIdentity identityOf(DemoAccounts.Desk desk) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(desk.scope().displayName()))
                .addRole(desk.scope().role().name())
                .addAttribute("accountId", desk.scope().accountId())
                .addAttribute("displayName", desk.scope().displayName())
                .addAttribute("bodyName", desk.bodyName())
                .build();
    }
}
