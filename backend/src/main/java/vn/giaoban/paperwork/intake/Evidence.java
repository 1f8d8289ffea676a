package vn.giaoban.paperwork.intake;

import java.time.DayOfWeek;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * Words of the document that an item rests on.
 *
 * @param block number of the block in the document
 * @param from first char of the block's text
 * @param to behind the last
 * @param part what they say
 */
public record Evidence(int block, int from, int to, EvidencePart part) {

    public enum EvidencePart {
        /** A body or unit. */
        BODY,
        /** A date, a time, a deadline. */
        TIME,
        /** A number of people, pages, minutes, days, points. */
        QUANTITY,
        /** Everything else: topics, duties, titles. */
        WORDS
    }

    static Evidence of(TextSpan span, Fact<?> fact) {
        return new Evidence(span.block(), span.from(), span.to(), part(fact.value()));
    }

    /** Whether these are the words of the span, or some of them. */
    boolean isAt(TextSpan span) {
        return block == span.block() && from < span.to() && span.from() < to;
    }

    private static EvidencePart part(Object value) {
        return switch (value) {
            case ReadBody body -> EvidencePart.BODY;
            case ReadDeadline deadline -> EvidencePart.TIME;
            case FuzzyTime time -> EvidencePart.TIME;
            case PartialDate date -> EvidencePart.TIME;
            case DayOfWeek day -> EvidencePart.TIME;
            case PlanReading.Headcount count -> EvidencePart.QUANTITY;
            case AssignmentReading.Limits limits -> EvidencePart.QUANTITY;
            case EventReading.Duration duration -> EvidencePart.QUANTITY;
            case EventReading.ConnectionPoint point -> EvidencePart.QUANTITY;
            case null, default -> EvidencePart.WORDS;
        };
    }
}
