package vn.giaoban.assignments;

/** What a body is in the chain from whoever asks for a paper to whoever writes it. */
public enum ChainRole {
    /** The body whose plan it is. */
    ISSUER,
    /** Must instruct those who do it, as the plan says. */
    DIRECTED_BY,
    /** Owes it to the issuer, or owed it before a successor took it over (then without an obligation). */
    ANSWERABLE,
    /** Does it for the one above. */
    DELEGATE
}
