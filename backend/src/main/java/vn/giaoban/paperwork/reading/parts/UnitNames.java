package vn.giaoban.paperwork.reading.parts;

import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.grammar.YearHint;

/** The register of administrative units and their bodies through time. */
public interface UnitNames {

    /** Knows nothing: names stay as the document spells them. */
    UnitNames NONE = new UnitNames() {
        @Override
        public Resolver at(@Nullable PartialDate date, YearHint year, Issuers issuers, Zones zones) {
            return Resolver.NONE;
        }
    };

    Resolver at(@Nullable PartialDate date, YearHint year, Issuers issuers, Zones zones);
}
