package vn.giaoban.paperwork.reading.parts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.RegisterOfADay;
import vn.giaoban.paperwork.reading.grammar.YearHint;

/** The register of the time of a document: old plans name old units. */
final class UnitNames {

    private UnitNames() {}

    /** @param issuer full name of the body that makes the plan; its unit is where names are looked for */
    static Resolver at(@Nullable PartialDate date, YearHint year, @Nullable String issuer, RegisterOfADay register) {
        LocalDate day = day(date, year);
        return day == null || issuer == null
                ? Resolver.NONE
                : new RegisterResolver(register.on(day, issuer), issuer, day);
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date, YearHint year) {
        if (date != null && date.known().isPresent()) {
            return date.known().get();
        }
        if (year.year() == 0) {
            return null;
        }
        // Without a month the year's first half is meant more often than not: units change in its middle.
        return LocalDate.of(year.year(), year.month() == 0 ? 6 : year.month(), 1);
    }
}
