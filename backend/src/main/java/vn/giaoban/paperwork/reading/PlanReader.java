package vn.giaoban.paperwork.reading;

import vn.giaoban.paperwork.reading.parts.PlanParts;
import vn.giaoban.paperwork.reading.parts.UnitNames;
import vn.giaoban.paperwork.source.SourceDocument;

/** Reads a plan. Safe to share: it keeps nothing between documents. */
public final class PlanReader {

    private final UnitNames units;

    /** Reads with the register that comes with the product. */
    public PlanReader() {
        this(UnitNames.NONE);
    }

    PlanReader(UnitNames units) {
        this.units = units;
    }

    /** What the document says. Never fails: what is not understood is said in the reading. */
    public PlanReading read(SourceDocument document) {
        return new PlanParts(document, units).read();
    }
}
