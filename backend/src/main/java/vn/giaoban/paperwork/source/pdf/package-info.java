/**
 * PDF with a layer of text: letters with their places, put together to lines, columns, tables and paragraphs by
 * geometry alone, because the order in which a PDF draws them is nobody's promise.
 *
 * <p>Hostile files are stopped by counters ({@link vn.giaoban.paperwork.source.pdf.PdfBudget}): bytes unpacked, objects,
 * drawing commands, letters, pages.
 */
package vn.giaoban.paperwork.source.pdf;
