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

/** A year as it was until somebody changed it, shipped or changed before. */
@Entity
class FormerYear {

    @Id
    private long version;

    private int year;
    private boolean announced;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<LocalDate, String> daysOff;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<LocalDate> workedDays;

    private Instant untilAt;

    protected FormerYear() {}

    /** @param version of the whole calendar with the change */
    FormerYear(HolidayYear was, long version, Instant until) {
        this.version = version;
        year = was.year();
        announced = was.announced();
        daysOff = new TreeMap<>(was.daysOff());
        workedDays = new TreeSet<>(was.workedDays());
        untilAt = until;
    }

    HolidayYear days() {
        return new HolidayYear(year, announced, daysOff, workedDays);
    }

    Instant untilAt() {
        return untilAt;
    }
}
