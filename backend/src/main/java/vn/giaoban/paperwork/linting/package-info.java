/**
 * Kiểm tra thể thức: whether a Word document is laid out as Decree 30/2020/NĐ-CP wants it.
 *
 * <p>{@link vn.giaoban.paperwork.linting.DocxLook} sees the file as lines with what they look like,
 * {@link vn.giaoban.paperwork.linting.PaperZones} says which line is which element of a paper, and the classes of rules
 * compare both with the decree. It knows nothing of how the product itself writes papers, so that it can judge those too.
 */
package vn.giaoban.paperwork.linting;
