package vn.giaoban.notifications.reminders;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other rooms have the schedules run. */
@ApplicationScoped
public class RemindersByThemselves {

    private final RemindByItself itself;

    RemindersByThemselves(RemindByItself itself) {
        this.itself = itself;
    }

    public int run() {
        return itself.run();
    }
}
