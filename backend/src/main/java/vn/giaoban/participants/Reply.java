package vn.giaoban.participants;

/** What somebody who was invited answered. */
public enum Reply {
    NONE,
    COMING,
    /** With a reason. */
    NOT_COMING,
    /** Somebody else goes in their place. */
    SUBSTITUTED
}
