package vn.giaoban.calendar.holidays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.calendar.HolidayYear;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** Reads, tries and makes a change of a year. A preview is the same change that is not written. */
@ApplicationScoped
class HolidayDesk {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ChangedYears years;
    private final FormerYears former;
    private final KeptDeadlines deadlines;
    private final Event<Fact> facts;
    private final Clock clock;

    HolidayDesk(ChangedYears years, FormerYears former, KeptDeadlines deadlines, Event<Fact> facts, Clock clock) {
        this.years = years;
        this.former = former;
        this.deadlines = deadlines;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND */
    HolidayYearView read(int year) {
        demandKnown(year);
        return years.findByIdOptional(year)
                .map(changed ->
                        HolidayYearView.of(changed.days(), changed.reason(), changed.changedAt(), years.version()))
                .orElseGet(() -> HolidayYearView.asShipped(year, years.version()));
    }

    /** @throws Refusal NOT_FOUND, VERSION_CONFLICT and those of {@link HolidayProblem} */
    HolidayChange preview(int year, String ifMatch, ChangeHolidays wanted, PageRequest page) {
        demandKnown(year);
        long version = years.version();
        Versions.require(ifMatch, version);
        Change change = change(year, wanted);
        Page<MovedDeadline> moving = deadlines.thatWouldMove(change.days(), year, page);
        return new HolidayChange(change.view(version), false, moving.total(), moving);
    }

    /** @throws Refusal as {@link #preview} */
    HolidayChange apply(int year, String ifMatch, ChangeHolidays wanted) {
        demandKnown(year);
        long version = years.hold();
        Versions.require(ifMatch, version);
        Change change = change(year, wanted);
        change.write(years);
        former.persist(new FormerYear(change.was(), version + 1, change.now()));
        years.raiseVersion();
        long moved = deadlines.move(change.days(), year);
        facts.fire(HolidayFact.changed(change.was(), change.is(), change.isAsShipped(), moved, wanted.reason()));
        return new HolidayChange(change.view(version + 1), true, moved, null);
    }

    private static void demandKnown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal(
                    PlatformProblem.NOT_FOUND,
                    "Chỉ có ngày nghỉ của các năm từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }

    private Change change(int year, ChangeHolidays wanted) {
        Map<Integer, ChangedYear> changed =
                years.listAll().stream().collect(Collectors.toMap(ChangedYear::year, Function.identity()));
        ChangedYear stored = changed.get(year);
        HolidayYear was = stored == null ? Holidays.shippedYear(year) : stored.days();
        HolidayYear is = wanted.of(year);
        if (is.equals(was)) {
            throw new Refusal(
                    HolidayProblem.HOLIDAYS_UNCHANGED, "Ngày nghỉ năm %d vẫn như đang áp dụng.".formatted(year));
        }
        Stream<HolidayYear> others =
                changed.values().stream().filter(each -> each != stored).map(ChangedYear::days);
        WorkingDays days =
                Holidays.shippedBut(Stream.concat(others, Stream.of(is)).toList());
        return new Change(stored, was, is, days, wanted.reason(), clock.instant());
    }

    /**
     * @param stored null while the year is as shipped
     * @param days of all years, with the change
     */
    private record Change(
            ChangedYear stored, HolidayYear was, HolidayYear is, WorkingDays days, String reason, Instant now) {

        boolean isAsShipped() {
            return is.equals(Holidays.shippedYear(is.year()));
        }

        /** A year that is as shipped again has no row: what later versions of the product ship holds for it too. */
        void write(ChangedYears years) {
            if (isAsShipped()) {
                years.delete(stored);
                return;
            }
            ChangedYear row = stored == null ? new ChangedYear(is.year()) : stored;
            row.change(is, reason, now);
            years.persist(row);
        }

        HolidayYearView view(long version) {
            return isAsShipped()
                    ? HolidayYearView.asShipped(is.year(), version)
                    : HolidayYearView.of(is, reason, now, version);
        }
    }
}
