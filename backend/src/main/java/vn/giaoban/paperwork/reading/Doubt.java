package vn.giaoban.paperwork.reading;

/** Why a fact deserves a second look. */
public enum Doubt {
    /** Stands elsewhere: in a note, or in another section that speaks of all papers. */
    BOUND_FROM_ELSEWHERE,
    /** The sentence has no subject; it is the heading's, or the sentence's before. */
    SUBJECT_INFERRED,
    /** The text gives day and month only; the year is the document's. */
    YEAR_INFERRED,
    /** The days are our display convention, not in the text: «cuối tháng». */
    DISPLAY_CONVENTION,
    /** Spelt otherwise in the register of that time. */
    SPELT_OTHERWISE,
    /** No such unit in the register of that time, though its neighbours are. */
    NOT_IN_REGISTER,
    /** So many of a class of units, and the register has more: which ones is not said. */
    WHICH_NOT_SAID,
    /** The letters were recognised from a picture. */
    RECOGNISED_FROM_PICTURE
}
