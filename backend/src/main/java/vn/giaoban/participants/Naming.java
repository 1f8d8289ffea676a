package vn.giaoban.participants;

/** Who writes down the names of a group. */
public enum Naming {
    /** The office that runs the plan. */
    OFFICE,
    /** Each of the bodies that the group names («giao Thường trực HĐND huyện chọn và mời giúp»). */
    BODIES
}
