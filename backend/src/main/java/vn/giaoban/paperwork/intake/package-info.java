/**
 * Đọc kế hoạch từ văn bản: a document comes in, is read, and stands beside what was understood until people of the
 * council's office have confirmed, corrected or dropped every item and answered every question; then it becomes an
 * ordinary draft.
 *
 * <p>Nothing is live before that, nothing a person decided is lost, and every field of the draft keeps the way back to
 * its sentence ({@link vn.giaoban.paperwork.intake.SourceLink}). Writes drafts through {@code plans} and
 * {@code assignments} as a person at the screen would.
 */
package vn.giaoban.paperwork.intake;
