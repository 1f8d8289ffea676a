package vn.giaoban.paperwork.linting;

/**
 * The pages of a section, in millimetres.
 *
 * @param numbered whether a centred page number stands in the upper margin
 * @param numberSize in points; 0 without a number
 * @param firstPageApart whether the first page has a head of its own, which is empty
 */
record Sheet(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        boolean numbered,
        double numberSize,
        boolean firstPageApart) {}
