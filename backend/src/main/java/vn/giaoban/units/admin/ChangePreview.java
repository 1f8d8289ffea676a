package vn.giaoban.units.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitReference;

/**
 * What a change would do, before it is done.
 *
 * @param version of the register that it was tried on; sent back as If-Match
 * @param token stands for all that is shown here; sent back so that nothing unseen changes
 * @param lines the first of what changes, units before bodies
 * @param left how many lines there are besides
 * @param references what hangs on the units and bodies that end or are renamed
 * @param withoutSuccessor bodies that end and have no body of their kind in a unit that comes after: nobody could take
 *     over what they still owe
 */
record ChangePreview(
        long version,
        String token,
        ChangeCounts counts,
        List<ChangeLine> lines,
        int left,
        List<UnitReference> references,
        List<String> withoutSuccessor,
        @Nullable ListOutcome imported) {

    /** How many units and bodies are new, different, or get a last day. */
    record ChangeCounts(
            int unitsAdded, int unitsChanged, int unitsEnded, int bodiesAdded, int bodiesChanged, int bodiesEnded) {}
}
