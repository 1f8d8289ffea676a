package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** Until when a link to hand in opens. */
@ApplicationScoped
class LinkTerms {

    private final HandInLinksConfig config;

    LinkTerms(HandInLinksConfig config) {
        this.config = config;
    }

    /** Some days after the last day of what is owed, or after today when that has passed or is not set. */
    LocalDate usual(@Nullable DueDay due, LocalDate today) {
        LocalDate latest = latest(today);
        LocalDate from = due == null || due.lastDay().isBefore(today) ? today : due.lastDay();
        LocalDate usual = from.plusDays(config.daysOfGrace());
        return usual.isAfter(latest) ? latest : usual;
    }

    /**
     * @param chosen null: as usual
     * @throws Refusal VALIDATION_FAILED for a day that has passed or is too far away
     */
    LocalDate lastDay(@Nullable LocalDate chosen, @Nullable DueDay due, LocalDate today) {
        if (chosen == null) {
            return usual(due, today);
        }
        LocalDate latest = latest(today);
        if (chosen.isBefore(today) || chosen.isAfter(latest)) {
            String message = "Chọn ngày từ hôm nay đến " + VietnameseDates.day(latest) + " (nhiều nhất "
                    + config.daysAtMost() + " ngày).";
            throw new Refusal(PlatformProblem.VALIDATION_FAILED, message, List.of(new Violation("lastDay", message)));
        }
        return chosen;
    }

    private LocalDate latest(LocalDate today) {
        return today.plusDays(config.daysAtMost());
    }
}
