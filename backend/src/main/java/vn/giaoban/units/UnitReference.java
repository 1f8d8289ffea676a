package vn.giaoban.units;

import java.util.UUID;

/**
 * Something that hangs on units or bodies.
 *
 * @param id of the plan, or of the body that the accounts act for
 * @param label what it is called
 * @param count how many obligations or accounts; 1 for a plan
 */
public record UnitReference(Kind kind, UUID id, String label, long count) {

    public enum Kind {
        /** Obligations of a plan that are still owed. */
        OPEN_OBLIGATIONS,
        /** Plans of the unit's council that are not over. */
        RUNNING_PLAN,
        /** Accounts that act for a body. */
        ACCOUNTS
    }
}
