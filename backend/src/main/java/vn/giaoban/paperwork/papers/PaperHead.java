package vn.giaoban.paperwork.papers;

import org.jspecify.annotations.Nullable;

/**
 * How a kind of paper begins and ends.
 *
 * @param heading the kind in capitals (Decree 30/2020, Art. 7); null for an official letter
 * @param abbreviation as in Appendix III of the decree; blank for an official letter; null for a paper without a number
 * @param signed whether it has place, date, signature and «Nơi nhận»; a list that goes with another paper has none
 */
record PaperHead(@Nullable String heading, @Nullable String abbreviation, boolean signed) {

    static PaperHead of(String heading, String abbreviation) {
        return new PaperHead(heading, abbreviation, true);
    }

    /** Công văn: the subject stands under the number. */
    static PaperHead letter() {
        return new PaperHead(null, "", true);
    }

    /** A list that is put behind a paper. */
    static PaperHead enclosure(String heading) {
        return new PaperHead(heading, null, false);
    }

    /** A form that is signed and never registered. */
    static PaperHead slip(String heading) {
        return new PaperHead(heading, null, true);
    }

    boolean isLetter() {
        return heading == null;
    }

    boolean isNumbered() {
        return abbreviation != null;
    }
}
