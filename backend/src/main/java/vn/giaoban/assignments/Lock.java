package vn.giaoban.assignments;

/**
 * Why nothing can be handed in now.
 *
 * @param code of the refusal that a hand-in would meet
 * @param text its Vietnamese sentence
 */
public record Lock(String code, String text) {}
