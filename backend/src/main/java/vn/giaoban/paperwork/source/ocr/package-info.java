/**
 * Scans: pages without letters are drawn and given to Tesseract, a program that may be installed beside the product.
 * What it finds is a guess, so whoever reads on is told ({@link vn.giaoban.paperwork.source.SourceFormat#OCR}).
 *
 * <p>Drawing a stranger's PDF costs more than reading its letters, and the program is not ours: one document at a time in
 * the whole process, counted pages, pixels and bytes, a time limit for each page and for all.
 */
package vn.giaoban.paperwork.source.ocr;
