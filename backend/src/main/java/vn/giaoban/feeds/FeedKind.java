package vn.giaoban.feeds;

/** What a feed is about; always within what its account sees. */
public enum FeedKind {
    /** Whatever concerns the account. */
    OWN,
    /** One unit and those below it. */
    UNIT,
    /** One plan. */
    PLAN
}
