/**
 * văn bản nguồn: a document as its file has it, block by block in reading order, before anybody has understood a word
 * of it. One {@link vn.giaoban.paperwork.source.DocumentReader} for each format makes it; a
 * {@link vn.giaoban.paperwork.source.TextSpan} points back into it and is the one kind of evidence in the product.
 *
 * <p>Pure: bytes in, values out. No database, no clock, no state.
 */
package vn.giaoban.paperwork.source;
