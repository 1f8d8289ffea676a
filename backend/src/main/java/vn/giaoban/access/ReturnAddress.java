package vn.giaoban.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to return to after signing in: one of this product, or the first. «//elsewhere» would lead away from it. */
final class ReturnAddress {

    /** Visible ASCII as it stands in an address; neither a second slash nor a backslash at the beginning, no data. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\]|api/)[\\x21-\\x7e&&[^\\\\]]{0,499}");

    private ReturnAddress() {}

    static String safe(@Nullable String wanted) {
        return wanted != null && OWN_PAGE.matcher(wanted).matches() ? wanted : "/";
    }
}
