package vn.giaoban.notifications.reminders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * When nobody is disturbed; over midnight when the end is the earlier of the two, never when both are the same.
 *
 * @param from included
 * @param to not included
 */
@Embeddable
record QuietHours(
        @Column(name = "quiet_from") LocalTime from,
        @Column(name = "quiet_to") LocalTime to) {

    boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : from.isAfter(to) && (!time.isBefore(from) || time.isBefore(to));
    }
}
