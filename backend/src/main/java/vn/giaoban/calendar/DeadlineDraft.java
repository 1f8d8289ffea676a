package vn.giaoban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A {@link Deadline} in the making: its parts by name, so that nobody counts sixteen positions. */
final class DeadlineDraft {

    private final DeadlineKind kind;
    private @Nullable String wording;
    private DeadlineSemantics semantics = DeadlineSemantics.INCLUSIVE;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable Integer offsetAmount;
    private @Nullable OffsetUnit offsetUnit;
    private @Nullable OffsetDirection offsetDirection;
    private @Nullable DeadlineAnchor anchor;
    private @Nullable LocalDate anchorDate;
    private @Nullable String recurrence;
    private @Nullable DayOfWeek weekdayStated;
    private boolean yearInferred;
    private @Nullable DeadlineReading reading;

    DeadlineDraft(DeadlineKind kind) {
        this.kind = kind;
    }

    DeadlineDraft(Deadline like) {
        kind = like.kind();
        wording = like.wording();
        semantics = like.semantics();
        date = like.date();
        time = like.time();
        periodFrom = like.periodFrom();
        periodTo = like.periodTo();
        offsetAmount = like.offsetAmount();
        offsetUnit = like.offsetUnit();
        offsetDirection = like.offsetDirection();
        anchor = like.anchor();
        anchorDate = like.anchorDate();
        recurrence = like.recurrence();
        weekdayStated = like.weekdayStated();
        yearInferred = like.yearInferred();
        reading = like.reading();
    }

    DeadlineDraft meaning(DeadlineSemantics meant) {
        semantics = meant;
        return this;
    }

    DeadlineDraft on(LocalDate day, @Nullable LocalTime hour) {
        date = day;
        time = hour;
        return this;
    }

    DeadlineDraft between(LocalDate first, LocalDate last) {
        periodFrom = first;
        periodTo = last;
        return this;
    }

    DeadlineDraft counting(int amount, OffsetUnit unit, OffsetDirection direction) {
        offsetAmount = amount;
        offsetUnit = unit;
        offsetDirection = direction;
        return this;
    }

    DeadlineDraft from(DeadlineAnchor day) {
        anchor = day;
        return this;
    }

    DeadlineDraft from(LocalDate day) {
        anchor = DeadlineAnchor.FIXED_DATE;
        anchorDate = day;
        return this;
    }

    DeadlineDraft recurring(String words) {
        recurrence = words;
        return this;
    }

    DeadlineDraft worded(String words) {
        wording = words;
        return this;
    }

    DeadlineDraft onStated(DayOfWeek weekday) {
        weekdayStated = weekday;
        return this;
    }

    DeadlineDraft withYearInferred() {
        yearInferred = true;
        return this;
    }

    DeadlineDraft readAs(@Nullable DeadlineReading decided) {
        reading = decided;
        return this;
    }

    /** @throws InvalidCalendarValue as the deadline says */
    Deadline finished() {
        return new Deadline(
                wording,
                kind,
                semantics,
                date,
                time,
                periodFrom,
                periodTo,
                offsetAmount,
                offsetUnit,
                offsetDirection,
                anchor,
                anchorDate,
                recurrence,
                weekdayStated,
                yearInferred,
                reading);
    }
}
