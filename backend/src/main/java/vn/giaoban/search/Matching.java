package vn.giaoban.search;

/** How the words of a search were taken, from the narrowest: the first way that finds anything is the one. */
public enum Matching {
    /** One after the other, as typed. */
    PHRASE,
    /** All of them, anywhere. */
    WORDS,
    /** As typed, the last word only begun. */
    BEGINNING,
    /** All of them anywhere, the last word only begun. */
    WORDS_BEGINNING
}
