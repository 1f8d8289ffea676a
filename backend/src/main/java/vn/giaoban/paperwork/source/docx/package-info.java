/**
 * DOCX as Word shows it: labels of automatic lists, tracked changes as if accepted, no hidden text, every text box once.
 * Own reader over the JDK's StAX: the libraries lose list labels or glue deleted dates to the new ones.
 *
 * <p>Hostile files are stopped by counters: bytes unpacked, parts, depth, paragraphs, characters. No document type, no
 * entity, nothing fetched.
 */
package vn.giaoban.paperwork.source.docx;
