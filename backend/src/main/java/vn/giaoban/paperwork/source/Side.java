package vn.giaoban.paperwork.source;

/** In which half of a two-column part a block stands: header (body | state name), end (recipients | signature). */
public enum Side {
    LEFT,
    RIGHT
}
