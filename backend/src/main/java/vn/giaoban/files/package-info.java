/**
 * Tệp: the bytes of papers. Decides which files are received (by size, by name and by content), keeps each content
 * once under its hash, counts pages and says where the count comes from, and hands bytes out by id as attachments.
 *
 * <p>Others see {@link vn.giaoban.files.FileStore}, {@link vn.giaoban.files.StoredFile},
 * {@link vn.giaoban.files.Attachment} and {@link vn.giaoban.files.FileProblem}. Whose a file is and who may read it is
 * known to the room that refers to it, not here. Asks nobody but {@code platform}.
 */
package vn.giaoban.files;
