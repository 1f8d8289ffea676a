package vn.giaoban.paperwork.proceedings;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.papers.Occasion;

/**
 * What cover and heads of a book say; kept with the book as JSON.
 *
 * @param issuer lines at the top of the cover
 * @param title of the plan
 * @param plan «Kế hoạch số 288/KH-HĐND»; null without a number
 * @param day «tháng 9 năm 2023»
 */
record BookTitle(
        List<String> issuer, String title, @Nullable String plan, String day) {

    /** In capitals, for the cover: of what the papers are. */
    String occasion() {
        return Occasion.named(title).toUpperCase(Locale.ROOT);
    }

    /** One line, above every page. */
    String head() {
        return plan == null ? title : plan + ": " + title;
    }
}
