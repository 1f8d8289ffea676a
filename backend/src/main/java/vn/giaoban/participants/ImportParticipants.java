package vn.giaoban.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Takes a whole sheet of people, or none of it. */
@ApplicationScoped
class ImportParticipants {

    private final NameParticipants naming;
    private final ParticipantGroups groups;
    private final NamingQuotas quotas;
    private final Participants participants;
    private final UnitDirectory units;
    private final Validator validator;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    ImportParticipants(
            NameParticipants naming,
            ParticipantGroups groups,
            NamingQuotas quotas,
            Participants participants,
            UnitDirectory units,
            Validator validator,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.naming = naming;
        this.groups = groups;
        this.quotas = quotas;
        this.participants = participants;
        this.units = units;
        this.validator = validator;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param groupId for lines that name no group
     * @throws vn.giaoban.platform.Refusal SHEET_HAS_ERRORS with a violation for each wrong line, when it is no dry run
     */
    ImportReport run(UUID planId, @Nullable UUID groupId, List<SheetLine> lines, boolean dryRun, Scope caller) {
        return transactions.call(() -> {
            PlanHeader plan = naming.demandOpen(planId, caller);
            Sheet sheet = new Sheet(plan, groupId, caller);
            List<ImportReport.Line> told = lines.stream().map(sheet::take).toList();
            ImportReport report = report(told, !dryRun);
            if (!dryRun) {
                demandSound(report);
                sheet.write();
                facts.fire(ParticipantFact.plan(
                        "PARTICIPANTS_IMPORTED", planId, new ParticipantFact.Imported(report.added())));
            }
            return report;
        });
    }

    private static ImportReport report(List<ImportReport.Line> lines, boolean written) {
        Map<ImportReport.Outcome, Long> counts =
                lines.stream().collect(Collectors.groupingBy(ImportReport.Line::outcome, Collectors.counting()));
        return new ImportReport(
                written,
                counts.getOrDefault(ImportReport.Outcome.ADD, 0L).intValue(),
                counts.getOrDefault(ImportReport.Outcome.UNCHANGED, 0L).intValue(),
                counts.getOrDefault(ImportReport.Outcome.ERROR, 0L).intValue(),
                lines);
    }

    private static void demandSound(ImportReport report) {
        if (report.wrong() > 0) {
            List<Violation> violations = report.lines().stream()
                    .flatMap(line -> line.problems().stream()
                            .map(problem -> new Violation(
                                    "lines[" + line.number() + "]." + problem.field(),
                                    "Dòng " + line.number() + ": " + problem.message())))
                    .limit(100)
                    .toList();
            throw new Refusal(
                    ParticipantProblem.SHEET_HAS_ERRORS,
                    "Còn %d dòng sai nên chưa ghi dòng nào.".formatted(report.wrong()),
                    violations);
        }
    }

    /** One sheet on its way into one plan; all quotas of the plan are held. */
    private final class Sheet {

        private final Scope caller;
        private final @Nullable UUID defaultGroup;
        private final Map<UUID, ParticipantGroup> byId = new HashMap<>();
        private final Map<String, UUID> byWording = new HashMap<>();
        private final List<NamingQuota> mine;
        private final Map<UUID, BodyRef> bodies;
        private final Map<UUID, Integer> wanted = new HashMap<>();
        private final Set<List<Object>> known = new HashSet<>();
        private final List<Runnable> writes = new ArrayList<>();

        Sheet(PlanHeader plan, @Nullable UUID defaultGroup, Scope caller) {
            this.caller = caller;
            this.defaultGroup = defaultGroup;
            List<NamingQuota> held = quotas.holdAllOf(plan.id());
            groups.ofPlan(plan.id()).forEach(group -> {
                byId.put(group.id(), group);
                byWording.putIfAbsent(SheetReader.folded(group.content().wording()), group.id());
            });
            List<UUID> ids = held.stream().map(NamingQuota::bodyId).distinct().toList();
            bodies = ids.isEmpty() ? Map.of() : units.bodies(ids);
            Map<UUID, Boolean> allowed = new HashMap<>();
            mine = held.stream()
                    .filter(quota -> allowed.computeIfAbsent(
                            quota.bodyId(), body -> naming.mayNameFor(body, quota.unitId(), plan, caller)))
                    .toList();
            participants
                    .list("planId", plan.id())
                    .forEach(person -> known.add(key(person.quotaId(), person.content())));
        }

        ImportReport.Line take(SheetLine line) {
            List<Violation> problems = new ArrayList<>();
            PersonContent person = new PersonContent(line.name(), line.title(), line.unitName(), line.phone());
            validator
                    .validate(person)
                    .forEach(wrong ->
                            problems.add(new Violation(wrong.getPropertyPath().toString(), wrong.getMessage())));
            NamingQuota quota = quota(line, problems);
            boolean unchanged = quota != null && (line.substitute() || !known.add(key(quota.id(), person)));
            if (problems.isEmpty() && !unchanged) {
                place(quota, person, problems);
            }
            ImportReport.Outcome outcome = !problems.isEmpty()
                    ? ImportReport.Outcome.ERROR
                    : unchanged ? ImportReport.Outcome.UNCHANGED : ImportReport.Outcome.ADD;
            return new ImportReport.Line(
                    line.number(),
                    line.name(),
                    line.title(),
                    line.unitName(),
                    quota == null
                            ? line.group()
                            : byId.get(quota.groupId()).content().wording(),
                    quota == null ? line.body() : bodies.get(quota.bodyId()).name(),
                    outcome,
                    problems);
        }

        void write() {
            writes.forEach(Runnable::run);
            participants.flush();
        }

        private void place(NamingQuota quota, PersonContent person, List<Violation> problems) {
            int people = quota.named() + wanted.merge(quota.id(), 1, Integer::sum);
            if (quota.max() != null && people > quota.max()) {
                problems.add(new Violation(
                        "name",
                        "Vượt số được mời: %s chỉ có %d chỗ."
                                .formatted(bodies.get(quota.bodyId()).name(), quota.max())));
                return;
            }
            writes.add(() -> {
                quota.take(1);
                participants.persist(Participant.named(quota, person, caller.displayName(), clock.instant()));
            });
        }

        private @Nullable NamingQuota quota(SheetLine line, List<Violation> problems) {
            UUID group = line.group() == null ? defaultGroup : byWording.get(SheetReader.folded(line.group()));
            if (group == null || !byId.containsKey(group)) {
                problems.add(new Violation(
                        "group",
                        line.group() == null
                                ? "Chưa ghi thành phần; hãy chọn nhóm cho cả tệp."
                                : "Kế hoạch không có thành phần này."));
                return null;
            }
            List<NamingQuota> fitting = mine.stream()
                    .filter(quota -> quota.groupId().equals(group))
                    .filter(quota -> line.body() == null || named(quota, line.body()))
                    .toList();
            if (fitting.size() == 1) {
                return fitting.getFirst();
            }
            problems.add(new Violation(
                    "body",
                    fitting.isEmpty()
                            ? "Cơ quan này không được giao cử người cho thành phần này."
                            : "Có nhiều cơ quan cử người; hãy ghi cột «Cơ quan cử»."));
            return null;
        }

        private boolean named(NamingQuota quota, String body) {
            return SheetReader.folded(bodies.get(quota.bodyId()).name()).equals(SheetReader.folded(body));
        }

        private static List<Object> key(UUID quotaId, PersonContent person) {
            return List.of(
                    quotaId,
                    Objects.requireNonNullElse(person.name(), ""),
                    Objects.requireNonNullElse(person.unitName(), ""));
        }
    }
}
