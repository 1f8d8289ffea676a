/**
 * The words of the documents about time: hạn («trước ngày», «chậm nhất là ngày»), partial and fuzzy dates («ngày &nbsp;
 * tháng 10 năm 2021», «cuối tháng 6 năm 2024»), working days and holidays.
 *
 * <p>This room decides which day is the last one on which a paper is still in time, how to say why, and whether
 * something is late. It is pure: a function of the wording, the anchors, the plan's policy and the days off, all of
 * them handed in. It asks nobody, keeps nothing, reads no clock and never looks at the machine's time zone. Only
 * {@code calendar.holidays} stores something: the days off, where an administrator changed them.
 *
 * <p>Others see the values {@link vn.giaoban.calendar.PartialDate}, {@link vn.giaoban.calendar.FuzzyTime},
 * {@link vn.giaoban.calendar.Deadline} with what it comes to ({@link vn.giaoban.calendar.DueDate},
 * {@link vn.giaoban.calendar.DeadlineExplanation}, {@link vn.giaoban.calendar.Timeliness}), and
 * {@link vn.giaoban.calendar.WorkingDays}, which {@link vn.giaoban.calendar.holidays.WorkingDayCalendar} hands out as
 * they are now.
 *
 * <p>Law: Bộ luật Dân sự 2015, Điều 144-148 (BLDS 2015); Bộ luật Lao động 2019, Điều 111-112.
 */
package vn.giaoban.calendar;
