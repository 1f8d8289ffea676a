package vn.giaoban.paperwork.reading;

/** Of which level of administration a body or a group of people is. */
public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    PRESS,
    OTHER
}
