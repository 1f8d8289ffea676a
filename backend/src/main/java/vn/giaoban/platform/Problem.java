package vn.giaoban.platform;

/** A named reason to refuse a request. Each room has an enum of its own; the constant's name is the code on the wire. */
public interface Problem {

    /** The constant's name: what programs, text keys and tests recognise the problem by. It never changes. */
    String name();

    /** HTTP status, 4xx but for faults of our own. */
    int status();

    /** A short Vietnamese heading, the same for every occurrence. */
    String title();

    default String code() {
        return name();
    }
}
