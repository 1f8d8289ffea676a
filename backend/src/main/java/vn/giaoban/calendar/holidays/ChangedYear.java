package vn.giaoban.calendar.holidays;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.giaoban.calendar.HolidayYear;

/** A year as an administrator changed it. Its version is that of the whole calendar ({@link ChangedYears}). */
@Entity
class ChangedYear {

    @Id
    private int year;

    private boolean announced;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<LocalDate, String> daysOff;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<LocalDate> workedDays;

    private String reason;
    private Instant changedAt;

    protected ChangedYear() {}

    ChangedYear(int year) {
        this.year = year;
    }

    void change(HolidayYear to, String why, Instant now) {
        announced = to.announced();
        daysOff = new TreeMap<>(to.daysOff());
        workedDays = new TreeSet<>(to.workedDays());
        reason = why;
        changedAt = now;
    }

    HolidayYear days() {
        return new HolidayYear(year, announced, daysOff, workedDays);
    }

    int year() {
        return year;
    }

    String reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }
}
