/**
 * Văn bản của kế hoạch: the papers that an office makes of one plan. Each kind has a template with its wording and a
 * class that says what the data put into it; {@code paperwork.writing} prints it.
 *
 * <p>What is not known stays blank: a paper has no number before the records office gives one, and no day before it is
 * signed.
 */
package vn.giaoban.paperwork.papers;
