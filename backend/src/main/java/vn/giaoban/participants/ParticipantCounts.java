package vn.giaoban.participants;

/**
 * What has become of the people of a plan whom the caller sees. Who is replaced counts under {@code substituted}, who
 * stands in counts by their own answer.
 *
 * @param present at the plan's first event, now
 */
record ParticipantCounts(
        int total, int unanswered, int coming, int notComing, int substituted, int present, int left) {}
