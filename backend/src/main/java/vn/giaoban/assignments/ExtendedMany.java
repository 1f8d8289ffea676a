package vn.giaoban.assignments;

/**
 * @param extended how many got the new date; those that are accepted, settled or due later already were left alone
 */
public record ExtendedMany(int extended) {}
