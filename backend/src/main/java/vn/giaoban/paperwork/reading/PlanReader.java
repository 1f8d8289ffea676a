package vn.giaoban.paperwork.reading;

import vn.giaoban.paperwork.reading.parts.PlanParts;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.units.register.KnownUnits;

/** Reads a plan against the register of its time. Safe to share: it keeps nothing between documents. */
public final class PlanReader {

    private final RegisterOfADay register;

    /** Names are resolved against the register that comes with the product. */
    public PlanReader() {
        this((day, issuer) -> KnownUnits.on(day));
    }

    public PlanReader(RegisterOfADay register) {
        this.register = register;
    }

    /** What the document says. Never fails: what is not understood is said in the reading. */
    public PlanReading read(SourceDocument document) {
        return new PlanParts(document, register).read();
    }
}
