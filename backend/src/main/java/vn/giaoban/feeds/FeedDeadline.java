package vn.giaoban.feeds;

import java.time.Instant;
import java.time.LocalDate;
import vn.giaoban.plans.PlanLink;

/**
 * The last day of what one assignment asks for, of all who have that day.
 *
 * @param uid the same when the day of the assignment moves
 * @param until the first moment that is too late
 * @param owed how many the reader sees
 * @param open how many of them have not handed in
 * @param bodies the first of who owes it, by name
 */
record FeedDeadline(
        String uid,
        long sequence,
        PlanLink plan,
        String what,
        LocalDate lastDay,
        Instant until,
        int owed,
        int open,
        String bodies,
        Instant changedAt) {}
