/**
 * Đôn đốc: whom a plan still waits for, what they are told, and the log that proves it.
 *
 * <p>A plan reminds by itself when its office has switched that on: so many working days before the last day, on it, and
 * after it. Once a working day one process goes through the plan, tells only those whose obligation is incomplete, and
 * notes the day in the same transaction; a date that was changed is reckoned anew, because nothing is planned ahead.
 * Reminded is who owes something to the plan itself; what a unit passed on below stays that unit's to chase.
 */
package vn.giaoban.notifications.reminders;
