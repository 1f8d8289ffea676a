/**
 * Văn bản đi: papers as Decree 30/2020/NĐ-CP lays them out.
 *
 * <p>A {@link vn.giaoban.paperwork.writing.Paper} says what stands where; {@link vn.giaoban.paperwork.writing.DocxPaper}
 * and {@link vn.giaoban.paperwork.writing.PdfPaper} print it, the one to be edited, the other to be sent. Measures and
 * sizes are in {@link vn.giaoban.paperwork.writing.Decree30} and nowhere else. Nothing here knows a plan: what a paper
 * says is composed by others.
 */
package vn.giaoban.paperwork.writing;
