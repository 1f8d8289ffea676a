package vn.giaoban.calendar.holidays;

import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Last days that are stored and were reckoned from the working days; answered by the room that stores them. */
public interface KeptDeadlines {

    /**
     * Which of what is still owed would get another last day; nothing is written.
     *
     * @param days as they would be
     * @param year the only one that differs from the days in force
     * @return with the total of all councils
     */
    Page<MovedDeadline> thatWouldMove(WorkingDays days, int year, PageRequest page);

    /**
     * Moves them, in the transaction that changes the days.
     *
     * @return how many moved
     */
    long move(WorkingDays days, int year);
}
