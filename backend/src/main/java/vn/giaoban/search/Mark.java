package vn.giaoban.search;

/**
 * A place in a text in which something was found.
 *
 * @param start of its first character, in UTF-16 units from the beginning of the text
 * @param end after its last character
 */
public record Mark(int start, int end) {}
