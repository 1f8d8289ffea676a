/**
 * Đăng ký lịch: iCalendar feeds (RFC 5545) that calendar programmes read at a secret address. A feed belongs to the
 * account that made it and shows events and deadlines: of everything that concerns the account, of one unit, or of one
 * plan.
 *
 * <p>This room decides what an address opens. The rules of {@link vn.giaoban.plans.PlanSight} and
 * {@link vn.giaoban.assignments.ObligationScope} are asked anew at each reading with the account as it is then: who loses
 * a role loses the entries, and the address of a disabled account does not exist. Drafts stand in no calendar.
 *
 * <p>It reads the tables of other rooms by read-only SQL, as {@code overview} does. Nobody asks it anything.
 */
package vn.giaoban.feeds;
