package vn.giaoban.paperwork.reading;

import vn.giaoban.paperwork.reading.parts.PlanParts;
import vn.giaoban.paperwork.source.SourceDocument;

/** Reads a plan against the register of its time. Safe to share: it keeps nothing between documents. */
public final class PlanReader {

    /** What the document says. Never fails: what is not understood is said in the reading. */
    public PlanReading read(SourceDocument document) {
        return new PlanParts(document).read();
    }
}
