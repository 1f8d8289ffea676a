package vn.giaoban.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tên đăng nhập: lower-case ASCII letters and digits in words joined by dots, «vanphong.travinh»; 2 to 64 characters. */
final class Username {

    private static final Pattern FORM = Pattern.compile("(?=.{2,64}$)[a-z0-9]+(\\.[a-z0-9]+)*");

    private Username() {}

    /** What a person typed, as it is looked up: phones like to begin with a capital and to end with a space. */
    static String typed(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The nearest valid form of a name that was given elsewhere: «Nguyen.A@tinh.gov.vn» is nguyen.a.tinh.gov.vn. */
    static String fitting(String foreign) {
        return Normalizer.normalize(typed(foreign).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
    }

    static boolean isValid(String username) {
        return FORM.matcher(username).matches();
    }
}
