package vn.giaoban.overview;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.plans.content.EventMode;

/**
 * An event of a plan as start page, calendar and list of plans show it.
 *
 * @param timeText the time as far as it is known, in words
 * @param from first day on which it may fall
 * @param to last day on which it may fall
 */
public record EventRow(
        UUID planId,
        String planTitle,
        UUID eventId,
        String title,
        String timeText,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean tentative,
        @Nullable String place,
        EventMode mode) {

    /** Wants {@code plan_event e} and {@code plan p}. */
    static final String COLUMNS = """
            p.id AS plan_id, p.title AS plan_title, e.id AS event_id, e.title AS event_title, e.place AS event_place,
            e.mode AS event_mode, e.time_wording AS time_wording, e.time_from AS time_from, e.time_to AS time_to,
            e.start_time AS start_time, e.end_time AS end_time, e.time_precision AS time_precision,
            e.month_part AS month_part, e.tentative AS tentative, e.later_notice AS later_notice""";

    static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String text : new String[] {
            "plan_title", "event_title", "event_place", "event_mode", "time_wording", "time_precision", "month_part"
        }) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("plan_id", UUID.class)
                .addScalar("event_id", UUID.class)
                .addScalar("time_from", LocalDate.class)
                .addScalar("time_to", LocalDate.class)
                .addScalar("start_time", LocalTime.class)
                .addScalar("end_time", LocalTime.class)
                .addScalar("tentative", Boolean.class)
                .addScalar("later_notice", Boolean.class);
    }

    static EventRow of(Tuple row) {
        FuzzyTime time = time(row);
        return new EventRow(
                row.get("plan_id", UUID.class),
                row.get("plan_title", String.class),
                row.get("event_id", UUID.class),
                row.get("event_title", String.class),
                time.text(),
                time.firstPossibleDay().orElse(null),
                time.lastPossibleDay().orElse(null),
                time.tentative(),
                row.get("event_place", String.class),
                EventMode.valueOf(row.get("event_mode", String.class)));
    }

    private static FuzzyTime time(Tuple row) {
        String precision = row.get("time_precision", String.class);
        if (precision == null) {
            return FuzzyTime.toBeAnnounced();
        }
        String part = row.get("month_part", String.class);
        return new FuzzyTime(
                row.get("time_wording", String.class),
                row.get("time_from", LocalDate.class),
                row.get("time_to", LocalDate.class),
                row.get("start_time", LocalTime.class),
                row.get("end_time", LocalTime.class),
                TimePrecision.valueOf(precision),
                part == null ? null : MonthPart.valueOf(part),
                Boolean.TRUE.equals(row.get("tentative", Boolean.class)),
                Boolean.TRUE.equals(row.get("later_notice", Boolean.class)));
    }
}
