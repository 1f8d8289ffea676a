package vn.giaoban.paperwork.reading;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;

/**
 * Something that takes place.
 *
 * @param weekdayStated «thứ Sáu» beside the date; checked, never believed
 * @param mode null where nothing says so; then {@link Mode#IN_PERSON} is usual
 * @param description «Nội dung» of a study visit or a supervision round
 */
public record EventReading(
        Fact<String> title,
        Kind kind,
        @Nullable Fact<FuzzyTime> time,
        @Nullable Fact<DayOfWeek> weekdayStated,
        @Nullable Fact<Duration> duration,
        @Nullable Fact<Mode> mode,
        @Nullable Fact<String> place,
        @Nullable Fact<String> address,
        @Nullable Fact<ReadBody> venueChosenBy,
        List<Fact<ConnectionPoint>> connectionPoints,
        List<Fact<String>> chairs,
        List<Fact<String>> programme,
        List<Fact<String>> agenda,
        @Nullable Fact<String> laterNotice,
        @Nullable Fact<String> fallback,
        @Nullable Fact<String> transport,
        @Nullable Fact<String> description) {

    public enum Kind {
        CONFERENCE,
        SESSION,
        MEETING,
        WORKING_SESSION,
        STUDY_VISIT,
        SITE_VISIT,
        TRAINING,
        REHEARSAL,
        VOTER_MEETING,
        RECEPTION,
        SUPERVISION_ROUND,
        SUPERVISION_WINDOW,
        VERIFICATION,
        CAMPAIGN_PHASE
    }

    public enum Mode {
        IN_PERSON,
        ONLINE,
        HYBRID
    }

    /**
     * @param days 0.5 for «1/2 ngày»; null when it is counted in half-days
     * @param sessions 1 for «01 buổi»; null when it is counted in days
     */
    public record Duration(@Nullable Double days, @Nullable Integer sessions) {}

    /** @param place only where one point is named */
    public record ConnectionPoint(
            @Nullable Level level,
            @Nullable Integer count,
            @Nullable String place) {}
}
