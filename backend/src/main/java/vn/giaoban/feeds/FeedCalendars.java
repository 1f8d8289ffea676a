package vn.giaoban.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.PlanLink;

/** Writes what a feed shows as iCalendar. What changed nothing writes the same bytes again. */
@ApplicationScoped
class FeedCalendars {

    private static final int MONTHS_BACK = 12;
    private static final int MOST = 2_000;
    private static final int MINUTES_OF_A_DEADLINE = 30;

    private final FeedEvents events;
    private final FeedDeadlines deadlines;
    private final Clock clock;

    FeedCalendars(FeedEvents events, FeedDeadlines deadlines, Clock clock) {
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param product the address at which people reach the product */
    String write(OpenFeed feed, URI product) {
        LocalDate since = VietnameseDates.dayOf(clock.instant()).minusMonths(MONTHS_BACK);
        ICalendar calendar = new ICalendar().begin(feed.name());
        events.of(feed, since, MOST).forEach(event -> write(event, calendar, product));
        if (feed.deadlines() != DeadlineStyle.NONE) {
            deadlines.of(feed, since, MOST).forEach(due -> write(due, feed.deadlines(), calendar, product));
        }
        return calendar.end();
    }

    private static void write(FeedEvent event, ICalendar calendar, URI product) {
        FuzzyTime time = event.time();
        calendar.line("BEGIN", "VEVENT")
                .line("UID", "event-" + event.uid() + "@giaoban")
                .line("SEQUENCE", Integer.toString(event.sequence()))
                .moment("DTSTAMP", event.changedAt())
                .moment("LAST-MODIFIED", event.changedAt())
                .line("STATUS", event.calledOff() ? "CANCELLED" : time.isFirm() ? "CONFIRMED" : "TENTATIVE");
        days(time, calendar);
        String mark = event.calledOff() ? "Đã hủy: " : time.isFirm() ? "" : "Dự kiến: ";
        calendar.text("SUMMARY", mark + event.title());
        String place = joined(", ", event.place(), event.address());
        if (!place.isEmpty()) {
            calendar.text("LOCATION", place);
        }
        List<String> words = new ArrayList<>();
        words.add("Thời gian: " + time.text());
        if (event.duration() != null) {
            words.add("Thời lượng: " + event.duration());
        }
        words.add("Hình thức: " + event.mode().inVietnamese());
        words.add(register(event.plan()));
        calendar.text("DESCRIPTION", String.join("\n", words));
        end(event.plan(), calendar, product);
    }

    /** Hours only where one day is named; else whole days, and those on which it only may fall leave people free. */
    private static void days(FuzzyTime time, ICalendar calendar) {
        LocalDate first = time.from() == null ? time.to() : time.from();
        LocalDate last = time.to() == null ? time.from() : time.to();
        if (time.startTime() != null && time.isFirm() && first.equals(last)) {
            calendar.hour("DTSTART", first.atTime(time.startTime()));
            if (time.endTime() != null) {
                calendar.hour("DTEND", last.atTime(time.endTime()));
            }
        } else {
            calendar.day("DTSTART", first).day("DTEND", last.plusDays(1));
        }
        boolean takesThoseDays = time.isFirm() || time.precision() == TimePrecision.RANGE;
        calendar.line("TRANSP", takesThoseDays ? "OPAQUE" : "TRANSPARENT");
    }

    private static void write(FeedDeadline due, DeadlineStyle style, ICalendar calendar, URI product) {
        calendar.line("BEGIN", "VEVENT")
                .line("UID", "deadline-" + due.uid() + "@giaoban")
                .line("SEQUENCE", Long.toString(due.sequence()))
                .moment("DTSTAMP", due.changedAt())
                .line("STATUS", "CONFIRMED")
                .line("TRANSP", "TRANSPARENT");
        if (style == DeadlineStyle.TIMED) {
            LocalDateTime end = LocalDateTime.ofInstant(due.until(), VietnameseDates.ZONE);
            calendar.hour("DTSTART", end.minusMinutes(MINUTES_OF_A_DEADLINE)).hour("DTEND", end);
        } else {
            calendar.day("DTSTART", due.lastDay()).day("DTEND", due.lastDay().plusDays(1));
        }
        calendar.text("SUMMARY", (due.open() == 0 ? "Hạn (đã gửi đủ): " : "Hạn: ") + due.what());
        int others = due.owed() - Math.min(due.owed(), FeedDeadlines.MOST_NAMED);
        calendar.text(
                "DESCRIPTION",
                "Đã gửi " + (due.owed() - due.open()) + "/" + due.owed() + "\n" + due.bodies()
                        + (others > 0 ? " và " + others + " cơ quan khác" : "") + "\n" + register(due.plan()));
        end(due.plan(), calendar, product);
    }

    private static void end(PlanLink plan, ICalendar calendar, URI product) {
        calendar.line("URL", product.resolve("/plans/" + plan.id()).toString()).line("END", "VEVENT");
    }

    private static String register(PlanLink plan) {
        String number = joined("/", plan.number(), plan.symbol());
        return "Kế hoạch" + (number.isEmpty() ? "" : " số " + number) + ": " + plan.title();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
