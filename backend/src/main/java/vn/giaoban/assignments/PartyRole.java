package vn.giaoban.assignments;

/** What a body is in an obligation. */
enum PartyRole {
    /** The one that owes it, or leads the joint product. */
    LEAD,
    /** Owes it together with the lead. */
    PARTY
}
