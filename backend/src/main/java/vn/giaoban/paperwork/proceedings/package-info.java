/**
 * Kỷ yếu: all that a plan's office has accepted, as one book with cover, contents, bookmarks and running heads.
 *
 * <p>PDF papers are drawn page by page onto A4 pages of the book, so that nothing of them acts any more: no script, no
 * form, no link. Word papers are turned into PDF by LibreOffice where it is installed. What cannot be taken in is an
 * annex: named in the contents with the reason, to be added by hand. Nothing is left out in silence.
 *
 * <p>A book is ordered and made later, one at a time, beside the requests; the outbox holds the order.
 */
package vn.giaoban.paperwork.proceedings;
