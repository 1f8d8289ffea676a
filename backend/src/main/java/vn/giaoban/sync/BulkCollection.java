package vn.giaoban.sync;

/** Which collection is read at once. */
public enum BulkCollection {
    PLANS(SyncedPlan.COLLECTION),
    ASSIGNMENTS(SyncedAssignment.COLLECTION),
    OBLIGATIONS(SyncedObligation.COLLECTION),
    SUBMISSIONS(SyncedSubmission.COLLECTION),
    PARTICIPANTS(SyncedParticipant.COLLECTION),
    UNITS(SyncedUnit.COLLECTION),
    BODIES(SyncedBody.COLLECTION);

    private final Collection<?> collection;

    BulkCollection(Collection<?> collection) {
        this.collection = collection;
    }

    Collection<?> collection() {
        return collection;
    }
}
