package vn.giaoban.assignments;

/** How the plan says who owes it. */
public enum AssigneeMode {
    /** Bodies by name. */
    LISTED,
    /** A class of bodies («Thường trực HĐND các huyện, thị xã, thành phố»), resolved once, when the plan is issued. */
    RULE
}
