package vn.giaoban.overview;

/** Whether a query over {@code obligation} speaks of today or of a day that has passed. */
enum Tense {
    /** Obligations as they are. */
    PRESENT(""),

    /**
     * Obligations of the plan {@code :planId} as they were before the moment {@code :asOfEnd}: each with the row of its
     * history that has the greatest number until then; what had not been opened yet has none and is not there. The
     * derived table takes the name of the real one, so that everything in the query looks back, down to the count of
     * what was delegated. Who owes it is told as of now: a body that has taken it over stands where its predecessor stood.
     */
    PAST("""
            WITH obligation AS (
              SELECT n.id, n.version, n.plan_id, n.council_unit_id, n.assignment_id, n.parent_obligation_id, n.body_id,
                     n.unit_id, h.state, h.nil_report, h.last_day, h.due_until, h.extended, h.submitted_at, h.late,
                     (SELECT COUNT(*) FROM submission s
                       WHERE s.obligation_id = n.id AND s.sent_at < :asOfEnd) AS versions
                FROM obligation n
                JOIN obligation_history h ON h.obligation_id = n.id AND h.number =
                     (SELECT MAX(l.number) FROM obligation_history l WHERE l.obligation_id = n.id AND l.at < :asOfEnd)
               WHERE n.plan_id = :planId)
            """);

    /** What the query begins with. */
    final String with;

    Tense(String with) {
        this.with = with;
    }
}
