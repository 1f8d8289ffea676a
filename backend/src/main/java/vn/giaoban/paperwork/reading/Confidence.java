package vn.giaoban.paperwork.reading;

/** How sure the rule that found a fact is, by the kind of rule; no made-up decimals. */
public enum Confidence {
    /** The words say it in a fixed form: a number line, a date, a quoted topic. */
    HIGH,
    /** The words say it, the rule had to choose where it begins, ends or belongs. */
    MEDIUM,
    /** Inferred: from a neighbour, from the absence of other words. */
    LOW
}
