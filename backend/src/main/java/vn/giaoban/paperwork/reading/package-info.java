/**
 * đọc kế hoạch: what a plan document says, found by rules of the language, each fact with the words it came from.
 *
 * <p>{@link vn.giaoban.paperwork.reading.PlanReader} turns a {@link vn.giaoban.paperwork.source.SourceDocument} into a
 * {@link vn.giaoban.paperwork.reading.PlanReading}: a proposal, never a decision. A fact without a span does not exist;
 * a blank stays blank; a doubt is a {@link vn.giaoban.paperwork.reading.Question}; what no rule understood is listed.
 *
 * <p>Below it: {@code text} (letters, lines, outline), {@code grammar} (dates, deadlines, names, numbers) and
 * {@code parts} (header, events, participants, duties). Pure: no database, no clock, no state.
 */
package vn.giaoban.paperwork.reading;
