package vn.giaoban.search;

import java.util.UUID;

/**
 * Where the index keeps the words of a thing: those of a council's plans and people apart from those of other councils
 * and of the register. A full-text index reads every row that has a word before it asks who may see it, so a word that
 * stands in 200,000 rows of the country is read in the six thousand of the caller's own shelves. What a caller may see is
 * still asked of the plan: a shelf only spares reading.
 *
 * @param sign letters and digits that begin every gram
 */
record Shelf(String sign) {

    static final Shelf REGISTER = new Shelf("r");

    /** The last eight digits of an id are random; two councils that shared them would only be read together. */
    static Shelf of(UUID councilUnitId) {
        return new Shelf("c" + councilUnitId.toString().substring(28));
    }

    String gram(String gram) {
        return sign + "_" + gram;
    }
}
