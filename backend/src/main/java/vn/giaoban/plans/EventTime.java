package vn.giaoban.plans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.calendar.TimePrecision;

/**
 * A {@link FuzzyTime} laid out in columns, so that SQL finds events by day. Hours of the day are local to the event and
 * are bound as they are: bound as a moment, they would move with the time zone of the connection.
 */
@Embeddable
record EventTime(
        @Nullable String timeWording,
        @Nullable LocalDate timeFrom,
        @Nullable LocalDate timeTo,
        @JdbcTypeCode(SqlTypes.LOCAL_TIME) @Nullable LocalTime startTime,
        @JdbcTypeCode(SqlTypes.LOCAL_TIME) @Nullable LocalTime endTime,
        @Enumerated(EnumType.STRING) TimePrecision timePrecision,
        @Enumerated(EnumType.STRING) @Nullable MonthPart monthPart,
        Boolean tentative,
        Boolean laterNotice) {

    static EventTime of(FuzzyTime time) {
        return time == null
                ? null
                : new EventTime(
                        time.wording(),
                        time.from(),
                        time.to(),
                        time.startTime(),
                        time.endTime(),
                        time.precision(),
                        time.monthPart(),
                        time.tentative(),
                        time.laterNotice());
    }

    FuzzyTime asFuzzyTime() {
        return new FuzzyTime(
                timeWording, timeFrom, timeTo, startTime, endTime, timePrecision, monthPart, tentative, laterNotice);
    }
}
