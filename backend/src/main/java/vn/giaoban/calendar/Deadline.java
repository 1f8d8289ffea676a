package vn.giaoban.calendar;

import static vn.giaoban.calendar.DeadlineAnchor.EVENT_END;
import static vn.giaoban.calendar.DeadlineAnchor.EVENT_START;
import static vn.giaoban.calendar.DeadlineAnchor.FIXED_DATE;
import static vn.giaoban.calendar.DeadlineKind.ABSOLUTE;
import static vn.giaoban.calendar.DeadlineKind.EVENT_RELATIVE;
import static vn.giaoban.calendar.DeadlineKind.PERIOD;
import static vn.giaoban.calendar.DeadlineKind.RECURRING;
import static vn.giaoban.calendar.DeadlineKind.RELATIVE;
import static vn.giaoban.calendar.DeadlineKind.UNDATED;
import static vn.giaoban.calendar.DeadlineSemantics.AMBIGUOUS;
import static vn.giaoban.calendar.DeadlineSemantics.EXCLUSIVE;
import static vn.giaoban.calendar.DeadlineSemantics.INCLUSIVE;
import static vn.giaoban.calendar.InvalidCalendarValue.refuseIf;
import static vn.giaoban.calendar.OffsetDirection.AFTER;
import static vn.giaoban.calendar.OffsetDirection.BEFORE;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.DeadlineParts.Part;

/**
 * hạn: what a document says about the last moment, word and meaning. Which parts are filled follows from the kind; all
 * others are null. What it comes to is computed ({@link #due}), because anchors become known and days off change.
 *
 * @param wording the document's words; null when nobody quoted any
 * @param date the day named, for {@link DeadlineKind#ABSOLUTE}
 * @param time hour and minute on that day, in Việt Nam; null when the wording names a day only
 * @param periodFrom first day of a {@link DeadlineKind#PERIOD}
 * @param periodTo its last day
 * @param offsetAmount 0 to 999, for {@link DeadlineKind#RELATIVE}
 * @param anchor for {@link DeadlineKind#RELATIVE} and {@link DeadlineKind#EVENT_RELATIVE}
 * @param anchorDate for {@link DeadlineAnchor#FIXED_DATE}
 * @param recurrence the words or rule of a {@link DeadlineKind#RECURRING} one
 * @param weekdayStated the weekday that the document puts beside the named day («thứ Sáu»); checked, never believed
 * @param yearInferred the document gives day and month only; never null in a row that holds a deadline
 * @param reading the office's decision on an {@link DeadlineSemantics#AMBIGUOUS} wording; null while undecided
 */
@Embeddable
public record Deadline(
        @Column(name = "deadline_wording") @Nullable String wording,

        @Column(name = "deadline_kind") @Enumerated(EnumType.STRING)
        DeadlineKind kind,

        @Column(name = "deadline_semantics") @Enumerated(EnumType.STRING)
        DeadlineSemantics semantics,

        @Column(name = "deadline_date") @Nullable LocalDate date,
        // Bound as a moment, the hour would move with the time zone of the connection.
        @Column(name = "deadline_time") @JdbcTypeCode(SqlTypes.LOCAL_TIME) @JsonFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @Column(name = "deadline_period_from") @Nullable LocalDate periodFrom,
        @Column(name = "deadline_period_to") @Nullable LocalDate periodTo,
        @Column(name = "deadline_offset_amount") @Nullable Integer offsetAmount,

        @Column(name = "deadline_offset_unit") @Enumerated(EnumType.STRING) @Nullable
        OffsetUnit offsetUnit,

        @Column(name = "deadline_offset_direction") @Enumerated(EnumType.STRING) @Nullable
        OffsetDirection offsetDirection,

        @Column(name = "deadline_anchor") @Enumerated(EnumType.STRING) @Nullable
        DeadlineAnchor anchor,

        @Column(name = "deadline_anchor_date") @Nullable LocalDate anchorDate,
        @Column(name = "deadline_recurrence") @Nullable String recurrence,

        @Column(name = "deadline_weekday") @Enumerated(EnumType.STRING) @Nullable
        DayOfWeek weekdayStated,

        @Column(name = "deadline_year_inferred") boolean yearInferred,

        @Column(name = "deadline_reading") @Enumerated(EnumType.STRING) @Nullable
        DeadlineReading reading) {

    /** @throws InvalidCalendarValue when parts are missing, contradict each other, or do not belong to the kind */
    public Deadline {
        wording = Wording.clean(wording);
        recurrence = Wording.clean(recurrence);
        semantics = semantics == null ? DeadlineSemantics.INCLUSIVE : semantics;
        DeadlineParts.of(kind)
                .with(Part.WORDING, wording)
                .with(Part.DATE, date)
                .with(Part.TIME, time)
                .with(Part.PERIOD_FROM, periodFrom)
                .with(Part.PERIOD_TO, periodTo)
                .with(Part.OFFSET_AMOUNT, offsetAmount)
                .with(Part.OFFSET_UNIT, offsetUnit)
                .with(Part.OFFSET_DIRECTION, offsetDirection)
                .with(Part.ANCHOR, anchor)
                .with(Part.ANCHOR_DATE, anchorDate)
                .with(Part.RECURRENCE, recurrence)
                .with(Part.WEEKDAY_STATED, weekdayStated)
                .with(Part.READING, reading);
        refuseIf(time != null && !time.equals(time.truncatedTo(ChronoUnit.MINUTES)), "time", "Giờ chỉ tính đến phút.");
        refuseIf(periodTo != null && periodTo.isBefore(periodFrom), "periodTo", "Ngày cuối không được trước ngày đầu.");
        refuseIf(
                offsetAmount != null && (offsetAmount < 0 || offsetAmount > 999),
                "offsetAmount",
                "Số đếm phải từ 0 đến 999.");
        refuseIf(
                (anchor == FIXED_DATE) != (anchorDate != null),
                "anchorDate",
                "Ngày mốc phải ghi khi hạn tính từ một ngày cụ thể, và chỉ khi đó.");
        refuseIf(
                kind == EVENT_RELATIVE && anchor != EVENT_START && anchor != EVENT_END,
                "anchor",
                "Hạn gắn với sự kiện phải tính từ ngày khai mạc hoặc ngày kết thúc.");
        refuseIf(
                reading != null && semantics != AMBIGUOUS,
                "reading",
                "Chỉ cách ghi «chậm nhất trước ngày» mới cần chọn cách hiểu.");
        boolean mayExclude = kind == ABSOLUTE || kind == RELATIVE && offsetAmount == 0 && offsetDirection == BEFORE;
        refuseIf(
                semantics != INCLUSIVE && !mayExclude,
                "semantics",
                "Chỉ «trước ngày» nêu trực tiếp mới không tính ngày đó.");
    }

    /** «chậm nhất là ngày 15/9/2023». */
    public static Deadline noLaterThan(LocalDate date) {
        return onDay(INCLUSIVE, date, null);
    }

    /** «chậm nhất 16 giờ 30 ngày 15/9/2023»: the minute 16:30 still counts, to its end. */
    public static Deadline noLaterThan(LocalDate date, LocalTime time) {
        return onDay(INCLUSIVE, date, time);
    }

    /** «trước ngày 15/6/2024»: the 14th is the last day. */
    public static Deadline before(LocalDate date) {
        return onDay(EXCLUSIVE, date, null);
    }

    /** «trước 17 giờ ngày 15/6/2024»: 17:00:00 is too late. */
    public static Deadline before(LocalDate date, LocalTime time) {
        return onDay(EXCLUSIVE, date, time);
    }

    /** «chậm nhất trước ngày 15/6/2024»: says both; the 14th until the office decides. */
    public static Deadline noLaterThanBefore(LocalDate date) {
        return onDay(AMBIGUOUS, date, null);
    }

    /** «từ ngày 25 đến ngày 30/11/2021», «trong tháng 6/2024». */
    public static Deadline withinPeriod(LocalDate first, LocalDate last) {
        return new DeadlineDraft(PERIOD).between(first, last).finished();
    }

    /** «trong thời hạn 05 ngày làm việc kể từ ngày ban hành». */
    public static Deadline within(int amount, OffsetUnit unit, DeadlineAnchor anchor) {
        return new DeadlineDraft(RELATIVE)
                .counting(amount, unit, AFTER)
                .from(anchor)
                .finished();
    }

    /** «trong thời hạn 05 ngày kể từ ngày 10/6/2024». */
    public static Deadline within(int amount, OffsetUnit unit, LocalDate after) {
        return new DeadlineDraft(RELATIVE)
                .counting(amount, unit, AFTER)
                .from(after)
                .finished();
    }

    /** «chậm nhất 03 ngày trước ngày khai mạc». */
    public static Deadline ahead(int amount, OffsetUnit unit, DeadlineAnchor anchor) {
        return new DeadlineDraft(RELATIVE)
                .counting(amount, unit, BEFORE)
                .from(anchor)
                .finished();
    }

    /** «trước ngày khai mạc». */
    public static Deadline before(DeadlineAnchor anchor) {
        return new DeadlineDraft(RELATIVE)
                .counting(0, OffsetUnit.DAY, BEFORE)
                .from(anchor)
                .meaning(EXCLUSIVE)
                .finished();
    }

    /** «kết thúc mỗi chuyến công tác»: tied to an event, without a number of days. */
    public static Deadline following(DeadlineAnchor anchor) {
        return new DeadlineDraft(EVENT_RELATIVE).from(anchor).finished();
    }

    /** «ngày 25 hằng tháng», kept as text. */
    public static Deadline recurring(String recurrence) {
        return new DeadlineDraft(RECURRING).recurring(recurrence).finished();
    }

    /** «đúng thời gian quy định», kept as text. */
    public static Deadline undated(String wording) {
        return new DeadlineDraft(UNDATED).worded(wording).finished();
    }

    private static Deadline onDay(DeadlineSemantics semantics, LocalDate date, @Nullable LocalTime time) {
        return new DeadlineDraft(ABSOLUTE).on(date, time).meaning(semantics).finished();
    }

    /** The same deadline, quoting the document. */
    public Deadline worded(String words) {
        return new DeadlineDraft(this).worded(words).finished();
    }

    /** The same deadline, with the weekday that the document puts beside the day. */
    public Deadline onStated(DayOfWeek weekday) {
        return new DeadlineDraft(this).onStated(weekday).finished();
    }

    /** The same deadline, whose year the document does not give. */
    public Deadline withYearInferred() {
        return new DeadlineDraft(this).withYearInferred().finished();
    }

    /** The same deadline, as the office decided to read it; null takes the decision back. */
    public Deadline readAs(@Nullable DeadlineReading decided) {
        return new DeadlineDraft(this).readAs(decided).finished();
    }

    /** What it comes to: a last day, or why there is none (yet). */
    public DueDate due(Anchors anchors, RollPolicy policy, WorkingDays calendar) {
        return new Reckoning(this, anchors, policy, calendar).due();
    }

    /**
     * Why it comes to that («Vì sao?»): the same reckoning, step by step.
     *
     * @param now for the warning that the last moment has passed
     */
    public DeadlineExplanation explain(Anchors anchors, RollPolicy policy, WorkingDays calendar, Instant now) {
        return new Reckoning(this, anchors, policy, calendar).explanation(now);
    }

    /** In Vietnamese: the document's words, else words of our own. */
    public String text() {
        return wording == null ? DeadlineText.of(this) : wording;
    }

    /** Whether the named day or minute itself still counts. An ambiguous wording is read the safe way until decided. */
    boolean countsWhatItNames() {
        return switch (semantics) {
            case INCLUSIVE -> true;
            case EXCLUSIVE -> false;
            case AMBIGUOUS -> reading == DeadlineReading.ON_THE_DAY;
        };
    }
}
