package vn.giaoban.assignments;

/** Where one version stands. */
public enum SubmissionState {
    /** Only those who owe it work on it. */
    DRAFT,
    SENT,
    RETURNED,
    ACCEPTED
}
