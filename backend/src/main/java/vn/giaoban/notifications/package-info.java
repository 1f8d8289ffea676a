/**
 * Đôn đốc và thông báo. Whom a plan still waits for is told in time ({@code reminders}), on a schedule in working days or
 * by the office's hand, only those whose obligation is incomplete, with a log that counts as proof; what happened to a
 * paper is told to those whom it concerns ({@code notices}), in the application and by mail ({@code mail}).
 *
 * <p>It listens to the facts of {@code assignments} and asks {@code plans}, {@code assignments}, {@code access},
 * {@code units} and {@code calendar}. What leaves the house goes through the platform's outbox.
 */
package vn.giaoban.notifications;
