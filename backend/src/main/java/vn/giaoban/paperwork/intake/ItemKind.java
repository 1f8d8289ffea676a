package vn.giaoban.paperwork.intake;

/** What an item of a proposal fills in. */
public enum ItemKind {
    ISSUER,
    /** Who issues it together with the issuing body. */
    CO_ISSUER,
    NUMBER,
    PLACE,
    ISSUE_DATE,
    /** What the plan is for, with its title. */
    TITLE,
    THEME,
    TERM,
    LEGAL_BASES,
    IMPLEMENTING,
    PURPOSES,
    REQUIREMENTS,
    EVENT,
    PARTICIPANTS,
    /** A line of «Thành phần». */
    GROUP,
    ASSIGNMENT,
    RECIPIENTS,
    ARCHIVE,
    SIGNER,
    CONTACT
}
