package vn.giaoban.access;

import java.util.Set;
import vn.giaoban.access.password.Weakness;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** Says what is wrong with a new password in the shape of a refusal. */
final class WeakPassword {

    private WeakPassword() {}

    /** @throws Refusal PASSWORD_TOO_WEAK with one violation of {@code field} for each weakness, if there is any */
    static void refuse(Set<Weakness> weaknesses, String field) {
        if (!weaknesses.isEmpty()) {
            throw new Refusal(
                    AccessProblem.PASSWORD_TOO_WEAK,
                    "Hãy chọn mật khẩu khác.",
                    weaknesses.stream()
                            .map(weakness -> new Violation(field, weakness.message()))
                            .toList());
        }
    }
}
