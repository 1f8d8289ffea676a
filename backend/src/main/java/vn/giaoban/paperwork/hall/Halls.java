package vn.giaoban.paperwork.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.participants.BadgePeople;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanEventView;
import vn.giaoban.plans.PlanView;
import vn.giaoban.plans.content.ConnectionPoint;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.UnitLevel;

/** What the hall of a plan has: the office's words, else those of the plan; where backdrops hang; who is expected. */
@ApplicationScoped
class Halls {

    private static final int MOST_PEOPLE = 5_000;

    private final EntityManager database;
    private final PlanDirectory plans;
    private final UnitDirectory units;
    private final BadgePeople people;
    private final Clock clock;

    Halls(EntityManager database, PlanDirectory plans, UnitDirectory units, BadgePeople people, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    HallView view(UUID planId, Scope caller) {
        PlanView plan = demand(planId, caller);
        HallSetting kept = database.find(HallSetting.class, planId);
        return new HallView(
                kept == null ? 0 : kept.told(), content(kept, plan), points(plan), people.groups(planId, caller));
    }

    /** @throws Refusal VERSION_CONFLICT when somebody else has written meanwhile */
    @Transactional
    void write(UUID planId, HallContent content, @Nullable String ifMatch, Scope caller) {
        demand(planId, caller);
        HallSetting kept = database.find(HallSetting.class, planId, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, kept == null ? 0 : kept.told());
        HallSetting setting = kept == null ? new HallSetting(planId) : kept;
        setting.write(content, clock.instant());
        if (kept == null) {
            database.persist(setting);
        }
        database.flush();
    }

    /**
     * @param product the address at which people reach the product
     * @throws Refusal NOTHING_TO_PRINT when the selection is empty
     */
    @Transactional
    Pages pages(UUID planId, HallPiece piece, HallSelection selection, URI product, Scope caller) {
        PlanView plan = demand(planId, caller);
        HallContent content = content(database.find(HallSetting.class, planId), plan);
        String occasion = String.join(" ", content.title());
        Pages pages =
                switch (piece) {
                    case BACKDROP ->
                        new Backdrops(
                                content,
                                points(plan).stream().filter(selection::takes).toList());
                    case NAME_CARDS ->
                        new NameCards(people.of(planId, selection.groups(), selection.people(), MOST_PEOPLE, caller));
                    case BADGES ->
                        new Badges(
                                occasion,
                                selection.badgeSize(),
                                people.of(planId, selection.groups(), selection.people(), MOST_PEOPLE, caller));
                    case DOOR_SIGNS -> new DoorSigns(occasion, content.doorSigns());
                    case SIGN_IN ->
                        new SignInPoster(
                                occasion, product.resolve("/plans/" + planId).toString());
                };
        if (pages.count() == 0) {
            throw new Refusal(HallProblem.NOTHING_TO_PRINT, nothing(piece));
        }
        return pages;
    }

    private static String nothing(HallPiece piece) {
        return switch (piece) {
            case BACKDROP -> "Không có điểm cầu nào trong phần đã chọn.";
            case NAME_CARDS, BADGES -> "Chưa có đại biểu nào trong phần đã chọn.";
            case DOOR_SIGNS -> "Chưa có biển chỉ dẫn nào.";
            case SIGN_IN -> "Không có gì để in.";
        };
    }

    /** The office that runs the plan, and nobody else: badges hold what the desk believes. */
    private PlanView demand(UUID planId, Scope caller) {
        if (plans.visible(planId, caller)
                .filter(plan -> plan.isRunBy(caller.unitId()))
                .isEmpty()) {
            throw notFound();
        }
        return plans.read(planId, caller).orElseThrow(Halls::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch.");
    }

    private static HallContent content(@Nullable HallSetting kept, PlanView plan) {
        return kept == null ? SuggestedHall.of(plan) : kept.content();
    }

    /** The council's own, then all units of the levels that the plan connects, as they are on the day. */
    private List<HallPoint> points(PlanView plan) {
        UUID council = plan.councilUnitId();
        List<HallPoint> points = new ArrayList<>();
        units.unit(council).ifPresent(unit -> points.add(new HallPoint(unit.id(), unit.fullName(), unit.level())));
        Set<UnitLevel> levels = plan.events().stream()
                .flatMap(event -> event.connectionPoints().stream())
                .map(ConnectionPoint::level)
                .collect(Collectors.toSet());
        LocalDate day = day(plan);
        levels.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(level ->
                        units.resolve(new BodyRule(BodyKind.STANDING_BODY, level, List.of(), council), day).stream()
                                .filter(body -> !body.unitId().equals(council))
                                .map(body -> new HallPoint(body.unitId(), body.unitName(), level))
                                .forEach(points::add));
        return points;
    }

    private LocalDate day(PlanView plan) {
        return plan.events().stream()
                .map(PlanEventView::time)
                .filter(time -> time != null)
                .flatMap(time -> time.firstPossibleDay().stream())
                .findFirst()
                .orElseGet(() -> VietnameseDates.dayOf(clock.instant()));
    }
}
