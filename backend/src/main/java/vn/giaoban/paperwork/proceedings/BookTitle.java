package vn.giaoban.paperwork.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** One line, above every page. */
    String head() {
        return plan == null ? title : plan + ": " + title;
    }
}
