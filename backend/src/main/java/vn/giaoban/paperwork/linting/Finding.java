package vn.giaoban.paperwork.linting;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the decree wants otherwise.
 *
 * @param title of the rule, in Vietnamese
 * @param clause of Decree 30/2020/NĐ-CP
 * @param message what was found and what is wanted
 * @param excerpt the beginning of the first line concerned; null where the page or a missing line is meant
 * @param places how many lines it was found in
 */
public record Finding(
        LayoutRule rule,
        String title,
        String clause,
        String message,
        @Nullable String excerpt,
        int places) {

    private static final int LONGEST_EXCERPT = 120;

    static Finding of(LayoutRule rule, String message, @Nullable String excerpt) {
        String shown = excerpt == null || excerpt.length() <= LONGEST_EXCERPT
                ? excerpt
                : excerpt.substring(0, LONGEST_EXCERPT) + "…";
        return new Finding(rule, rule.inVietnamese(), rule.clause(), message, shown, 1);
    }

    Finding again() {
        return new Finding(rule, title, clause, message, excerpt, places + 1);
    }
}
