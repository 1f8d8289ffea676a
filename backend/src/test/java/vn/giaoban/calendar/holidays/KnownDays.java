package vn.giaoban.calendar.holidays;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** What is known of days off that were changed away, in the hands of tests of other rooms. */
@ApplicationScoped
public class KnownDays {

    private final WorkingDayCalendar calendar;
    private final ChangedYears years;
    private final FormerYears former;

    KnownDays(WorkingDayCalendar calendar, ChangedYears years, FormerYears former) {
        this.calendar = calendar;
        this.years = years;
        this.former = former;
    }

    /** As if nobody had written down what was changed away. */
    public void forgetFormer() {
        QuarkusTransaction.requiringNew().run(() -> {
            former.deleteAll();
            years.raiseVersion();
        });
        calendar.refresh();
    }
}
