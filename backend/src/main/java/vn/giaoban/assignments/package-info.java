/**
 * Phân công và bài nộp: an assignment, as the plan words it, opens one obligation per owing body (or one for a joint
 * product) when the plan is issued. This room decides who owes what by when, and how an obligation lives: drafts and
 * versions, nil reports, return and acceptance, extension, excuse, delegation down the tree with the parent still
 * answerable, and the offer to a successor when a body's unit has ended.
 *
 * <p>The last moment is the server's. What is too late is marked or locked as the plan says, and the guard stands where
 * the state changes, never in a form. The set of obligations of a plan is frozen when it is issued; excused and withdrawn
 * ones leave the denominator.
 *
 * <p>Others see {@link vn.giaoban.assignments.ObligationRow}, {@link vn.giaoban.assignments.ObligationScope},
 * {@link vn.giaoban.assignments.Standing} and {@link vn.giaoban.assignments.DueSoon}, with which the overview reads the
 * same rows in the same words, and the facts that are told. It may ask {@code plans}, {@code files}, {@code units},
 * {@code access} and {@code calendar}.
 *
 * <p>Locks are taken in one order: the obligation's row first, then its submissions and whatever else hangs on it.
 */
package vn.giaoban.assignments;
