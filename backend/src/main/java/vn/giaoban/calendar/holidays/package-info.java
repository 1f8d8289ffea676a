/**
 * The days off as an administrator keeps them: years of the shipped data, changed when a notice says otherwise.
 *
 * <p>Whoever reckons asks {@link vn.giaoban.calendar.holidays.WorkingDayCalendar} each time and keeps nothing. Before a
 * change is made, the room that stores last days says which of them would move
 * ({@link vn.giaoban.calendar.holidays.KeptDeadlines}); when it is made, they move in the same transaction.
 */
package vn.giaoban.calendar.holidays;
