package vn.giaoban.calendar.holidays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.HolidayYear;
import vn.giaoban.platform.Fact;

/**
 * The days off of a year were changed.
 *
 * @param action HOLIDAYS_CHANGED, or HOLIDAYS_RESTORED when they are as shipped again
 * @param objectId follows from the year
 */
public record HolidayFact(String action, UUID objectId, Object before, Object after) implements Fact {

    /** All changes of days off are one chain. */
    public static final UUID CHAIN = UUID.fromString("00000000-0000-4000-8000-0000000000d2");

    /**
     * @param moved how many last days moved with it
     * @param reason null before
     */
    record Snapshot(
            int year,
            boolean announced,
            Map<LocalDate, String> daysOff,
            Set<LocalDate> workedDays,
            long moved,
            @Nullable String reason) {

        private static Snapshot of(HolidayYear year, long moved, String reason) {
            return new Snapshot(
                    year.year(),
                    year.announced(),
                    new TreeMap<>(year.daysOff()),
                    new TreeSet<>(year.workedDays()),
                    moved,
                    reason);
        }
    }

    static HolidayFact changed(HolidayYear was, HolidayYear is, boolean asShipped, long moved, String reason) {
        return new HolidayFact(
                asShipped ? "HOLIDAYS_RESTORED" : "HOLIDAYS_CHANGED",
                UUID.fromString("00000000-0000-4000-8000-%012d".formatted(is.year())),
                Snapshot.of(was, 0, null),
                Snapshot.of(is, moved, reason));
    }

    @Override
    public String objectType() {
        return "holidayYear";
    }

    @Override
    public UUID chainId() {
        return CHAIN;
    }
}
