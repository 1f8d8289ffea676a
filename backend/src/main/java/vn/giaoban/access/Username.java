package vn.giaoban.access;

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

    static boolean isValid(String username) {
        return FORM.matcher(username).matches();
    }
}
