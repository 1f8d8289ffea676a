package vn.giaoban.paperwork.intake;

/** What a document may say that a plan has no place for. */
public enum LeftOutKind {
    /** A plan has one signer. */
    SIGNER,
    /** A plan has one contact, with one address. */
    CONTACT,
    FUNDING,
    ATTACHMENT,
    /** One whose level is none of province, district, commune. */
    CONNECTION_POINT,
    /** What stands behind a topic in parentheses. */
    NOTE,
    /** Another topic from which an assignee may choose. */
    OTHER_TOPIC
}
