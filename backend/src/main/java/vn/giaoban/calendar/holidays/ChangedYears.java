package vn.giaoban.calendar.holidays;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import vn.giaoban.calendar.HolidayYear;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.WorkingDays;

/** The stored years, and the one version of them all. */
@ApplicationScoped
class ChangedYears implements PanacheRepositoryBase<ChangedYear, Integer> {

    private static final String VERSION = "SELECT version FROM holiday_calendar WHERE id = 1";

    long version() {
        return version("");
    }

    /** Nobody changes a day until the end of the transaction; others may share. */
    long share() {
        return version(" LOCK IN SHARE MODE");
    }

    /** Held by one alone. It must be the first statement of a change: what is read afterwards is as new as the row. */
    long hold() {
        return version(" FOR UPDATE");
    }

    private long version(String lock) {
        return getSession().createNativeQuery(VERSION + lock, Long.class).getSingleResult();
    }

    void raiseVersion() {
        getSession()
                .createNativeMutationQuery("UPDATE holiday_calendar SET version = version + 1 WHERE id = 1")
                .executeUpdate();
    }

    /** The years that hold: a locking read, because the transaction may have begun before the last change. */
    List<HolidayYear> held() {
        return findAll().withLock(LockModeType.PESSIMISTIC_READ).list().stream()
                .map(ChangedYear::days)
                .toList();
    }

    WorkingDays days() {
        return Holidays.shippedBut(held());
    }
}
