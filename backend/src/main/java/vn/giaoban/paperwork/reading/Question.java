package vn.giaoban.paperwork.reading;

import java.util.List;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * A doubt that a person settles. Nothing that depends on it becomes binding before.
 *
 * @param about the fact in the reading, as a JSON pointer: «/assignments/7/deadline»
 * @param text a sentence in Vietnamese
 * @param options what can be answered, the most likely first
 * @param spans the words in question; empty when something is missing
 */
public record Question(Code code, String about, String text, List<Option> options, List<TextSpan> spans) {

    public Question {
        options = List.copyOf(options);
        spans = List.copyOf(spans);
    }

    public enum Code {
        /** «chậm nhất trước ngày 15/6»: the 14th, or the 15th? */
        MIXED_DEADLINE_WORDING,
        /** Several units under one topic: one paper together, or one each? */
        JOINT_OR_EACH,
        /** «UBND xã hoặc Chi nhánh …»: which of them? */
        EITHER_OR,
        /** A passage whose beginning is lost. */
        ORPHAN,
        WEEKDAY_MISMATCH,
        LAST_DAY_OFF,
        DATE_IMPOSSIBLE,
        UNIT_MISSPELT,
        UNIT_UNKNOWN,
        /** So many units of a type are named as the register of that day does not have. */
        UNIT_COUNT,
        /** So many units of more are meant, and none is named. */
        UNITS_NOT_NAMED,
        /** The expected total is not the sum of the groups. */
        TOTAL_DIFFERS,
        NUMBERING_JUMP,
        NUMBER_MISSING,
        DAY_MISSING,
        ISSUER_UNKNOWN,
        /** The sentence has no subject. */
        SUBJECT_INFERRED,
        /** Rows of a table whose cell for the body is empty: that of the row above, or nobody's yet? */
        CELL_EMPTY,
        /** A note elsewhere seems to bind this paper. */
        DEADLINE_SCOPE,
        /** The document carries a mark of secrecy: it must not be kept here. */
        SECRECY_MARK,
        NOT_A_PLAN
    }

    /**
     * An answer. The values: {@code BEFORE_THE_DAY}, {@code ON_THE_DAY} (mixed wording); {@code EACH}, {@code JOINT};
     * {@code ONLY:name}, {@code KEEP} (either one or the other);
     * {@code APPEND_TO:n}, {@code DROP} (orphan; n is the place in the list of assignments); {@code KEEP_DATE},
     * {@code OTHER_DATE} (weekday); {@code KEEP}, {@code WORKING_DAY_BEFORE}, {@code WORKING_DAY_AFTER} (day off);
     * {@code TAKE:name}, {@code KEEP}, {@code CHOOSE} (units); {@code NOTHING_MISSING} (numbering); {@code LEAVE_BLANK}
     * (number, day); {@code COUNT:8 huyện}, {@code TOTAL:30}, {@code KEEP}
     * (numbers); {@code CHOOSE}, {@code KEEP} (units not named); {@code YES}, {@code OTHER} (subject); {@code YES},
     * {@code NOBODY}, {@code OTHER} (empty cells); {@code REFUSE}, {@code TYPE_IN} (no plan, secrecy).
     *
     * @param value stable: «BEFORE_THE_DAY», «EACH»; with a colon and a value where the answer names one:
     *     «APPEND_TO:10», «TAKE:Đức Phổ»
     * @param text in Vietnamese
     */
    public record Option(String value, String text) {}
}
