package vn.giaoban.paperwork.reading;

import java.time.LocalDate;
import vn.giaoban.units.register.KnownUnits;

/** Where a reading looks up units and bodies. Asked once for a document, when its day is known. */
@FunctionalInterface
public interface RegisterOfADay {

    /**
     * What stood on that day.
     *
     * @param issuer full name of the body that makes the plan; names are looked for below its unit
     */
    KnownUnits on(LocalDate day, String issuer);
}
