package vn.giaoban.paperwork.writing;

/**
 * One page of a paper as a picture.
 *
 * @param number from 1
 * @param width in dots, as the height
 * @param png grey, as papers are black and white; base64 on the wire
 */
public record PrintedPage(int number, int width, int height, byte[] png) {}
