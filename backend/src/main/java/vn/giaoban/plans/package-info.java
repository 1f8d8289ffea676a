/**
 * Kế hoạch: the document that a council's standing body issues, and the events that it announces.
 *
 * <p>This room decides what may be written into a draft, when a plan may be issued, started, concluded, archived,
 * cancelled or amended, and when the time of an event is settled («chốt ngày»). An issued plan is never edited: it is
 * superseded by its amendment (điều chỉnh, bổ sung).
 *
 * <p>Others see {@link vn.giaoban.plans.PlanDirectory} with {@link vn.giaoban.plans.PlanHeader}, the facts in
 * {@code plans.facts}, and {@link vn.giaoban.plans.PlanDrafts} and {@link vn.giaoban.plans.IssuePlan} for loads of
 * documents. It asks {@code units} who a body is, {@code access} who is calling, and {@code calendar} what a time means.
 */
package vn.giaoban.plans;
