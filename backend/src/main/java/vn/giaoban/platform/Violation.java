package vn.giaoban.platform;

/**
 * One thing that is wrong with one field.
 *
 * @param field path as in the request, such as {@code events[0].title}; empty when the request as a whole is meant
 * @param message a Vietnamese sentence for the person who fills in the form
 */
public record Violation(String field, String message) {}
