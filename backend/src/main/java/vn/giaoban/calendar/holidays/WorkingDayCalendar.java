package vn.giaoban.calendar.holidays;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import vn.giaoban.calendar.WorkingDays;

/** The working days that hold now. Ask each time: an administrator may change a year, in this process or another. */
@ApplicationScoped
public class WorkingDayCalendar {

    /** Before anything is loaded that is reckoned in working days. */
    private static final int LOADS_AT = 50;

    private final ChangedYears years;
    private final FormerYears former;
    private volatile Known known;

    private record Known(long version, DaysThrough days) {}

    WorkingDayCalendar(ChangedYears years, FormerYears former) {
        this.years = years;
        this.former = former;
    }

    /** For what is shown or reckoned anew next time; a change made in another process is seen some seconds later. */
    public WorkingDays current() {
        return known.days().now();
    }

    /** Those that held at a moment, to explain a date that was kept since. */
    public WorkingDays at(Instant moment) {
        return known.days().at(moment);
    }

    /**
     * For dates that are stored: as of this moment, and nobody changes a day until the transaction ends. A change that
     * waits meanwhile finds the dates that were stored and moves them.
     */
    public WorkingDays held() {
        long version = years.share();
        Known before = known;
        return before.version() == version ? before.days().now() : years.days();
    }

    void onStart(@Observes @Priority(LOADS_AT) StartupEvent started) {
        refresh();
    }

    @Scheduled(
            identity = "working-days",
            every = "${giaoban.holidays.every:2s}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        QuarkusTransaction.requiringNew().run(() -> {
            long version = years.version();
            if (known == null || known.version() != version) {
                known = new Known(version, DaysThrough.of(years.held(), former.backwards()));
            }
        });
    }
}
