/**
 * Tổng quan: what crosses rooms. The list of plans with their progress, the progress board of a plan, the office's start
 * page, the deadline calendar, and «Việc của đơn vị».
 *
 * <p>Reads the tables of every room by read-only SQL straight into records and writes nothing; no entity is used here.
 * Each screen costs a fixed number of statements, whatever it shows. What a caller sees is decided by
 * {@link vn.giaoban.assignments.ObligationScope} and {@link vn.giaoban.plans.PlanSight}, inside the query.
 */
package vn.giaoban.overview;
