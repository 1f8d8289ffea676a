package vn.giaoban.units.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something stands.
 *
 * @param to last day, included; null means that no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    /** The days of this one that lie within the bounds as well; none when they do not meet. */
    Optional<Validity> within(@Nullable LocalDate first, @Nullable LocalDate last) {
        var start = first != null && first.isAfter(from) ? first : from;
        var end = last != null && (to == null || last.isBefore(to)) ? last : to;
        return end != null && end.isBefore(start) ? Optional.empty() : Optional.of(new Validity(start, end));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the other one begins on the day after this one ends. */
    public boolean isFollowedBy(Validity next) {
        return to != null && to.plusDays(1).equals(next.from);
    }

    public Validity until(@Nullable LocalDate end) {
        return new Validity(from, end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean overlaps(Validity other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }
}
