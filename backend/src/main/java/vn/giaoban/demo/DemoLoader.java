package vn.giaoban.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.platform.HouseClock;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.register.UnitRegister;

/** Loads the examples once, at the start, into a database that has no plan yet. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    /** The published plans, as they were in their time. */
    private static final List<String> PUBLISHED =
            List.of("lang-son-2021", "tra-vinh-2023", "hau-giang-2024", "dong-thap-2024", "duc-pho-2024");

    /** The copy that lives today. */
    private static final String OF_TODAY = "giao-ban-hien-nay";

    private final DemoConfig config;
    private final DemoAccounts accounts;
    private final DemoStage stage;
    private final UnitDirectory units;
    private final Session database;
    private final ObjectMapper json;
    private final HouseClock clock;

    DemoLoader(
            DemoConfig config,
            DemoAccounts accounts,
            DemoStage stage,
            UnitDirectory units,
            Session database,
            ObjectMapper json,
            HouseClock clock) {
        this.config = config;
        this.accounts = accounts;
        this.stage = stage;
        this.units = units;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @ActivateRequestContext
    void load(@Observes @Priority(UnitRegister.LOADS_AT + 100) StartupEvent event) {
        if (!config.enabled() || !isEmpty()) {
            return;
        }
        DemoDays days = new DemoDays(VietnameseDates.dayOf(clock.instant()));
        DemoBodies inTheirTime = new DemoBodies(units, days.today(), false);
        DemoBodies ofToday = new DemoBodies(units, days.today(), true);
        List<DemoPlan> published = PUBLISHED.stream().map(this::read).toList();
        DemoPlan living = read(OF_TODAY);

        List<BodyRef> desks = new ArrayList<>();
        published.forEach(plan -> named(plan, inTheirTime, desks));
        named(living, ofToday, desks);
        Map<UUID, DemoAccounts.Desk> opened = accounts.open(desks);

        published.forEach(plan -> stage.play(plan, inTheirTime, days, opened));
        stage.play(living, ofToday, days, opened);
        LOG.infof("Loaded %d example plans and %d example desks", PUBLISHED.size() + 1, opened.size());
    }

    private boolean isEmpty() {
        return database.createNativeQuery("SELECT 1 FROM plan LIMIT 1", Integer.class)
                .getResultList()
                .isEmpty();
    }

    /** The bodies that an example lists by name get a desk, so that a newcomer can sit at it. */
    private static void named(DemoPlan plan, DemoBodies bodies, List<BodyRef> desks) {
        plan.assignments()
                .forEach(assignment -> assignment.path("assignees").forEach(key -> {
                    if (key.asText().contains("/")) {
                        desks.add(bodies.body(key.asText()));
                    }
                }));
        plan.people().stream()
                .map(DemoPlan.Named::by)
                .filter(Objects::nonNull)
                .map(bodies::body)
                .forEach(desks::add);
        plan.story().forEach(step -> {
            if (step.body().contains("/")) {
                desks.add(bodies.body(step.body()));
            }
        });
    }

    private DemoPlan read(String name) {
        try (InputStream file = DemoLoader.class.getResourceAsStream("/demo/" + name + ".json")) {
            return json.readValue(file, DemoPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + name + " cannot be read", e);
        }
    }
}
