package vn.giaoban.assignments;

import vn.giaoban.access.Role;

/**
 * What one caller is to one obligation that they can see.
 *
 * @param delegated it has a parent; whoever answers for the parent reviews it
 * @param owes the caller answers for a body that is bound by it
 * @param reviews the caller runs the plan, or answers for the parent
 * @param offered it is offered to the caller's body as the successor
 * @param hasOffer it is offered to somebody, because the unit of the body that owes it has ended
 * @param transferred a former body stands behind the one that owes it
 */
record Standpoint(
        Role role,
        boolean delegated,
        boolean owes,
        boolean reviews,
        boolean offered,
        boolean hasOffer,
        boolean transferred) {

    /** Whether such a caller may do it at all; whether it is possible now is the obligation's question. */
    boolean permits(ObligationAction action) {
        return switch (action) {
            case SAVE_DRAFT, SEND, REPORT_NIL, DELEGATE -> owes;
            case REFUSE -> owes && delegated;
            case RETURN, ACCEPT, EXTEND, EXCUSE, WITHDRAW -> reviews;
            case TRANSFER -> hasOffer && (offered || reviews);
            case COMMENT -> role == Role.OFFICE || role == Role.LEADER || role == Role.UNIT;
        };
    }

    /** A draft is seen by those who write it and those above them, not by the council that waits for it. */
    boolean seesDrafts() {
        return owes || role == Role.UNIT;
    }
}
