package vn.giaoban.paperwork.writing;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a paper as a picture.
 *
 * @param number from 1
 * @param width in dots, as the height
 * @param png grey, as papers are black and white; base64 on the wire
 */
public record PrintedPage(int number, int width, int height, @Schema(type = SchemaType.STRING, format = "byte") byte[] png) {}
