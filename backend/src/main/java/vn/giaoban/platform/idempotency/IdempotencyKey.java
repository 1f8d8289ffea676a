package vn.giaoban.platform.idempotency;

import java.util.UUID;
import java.util.regex.Pattern;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/**
 * A key as an account sent it.
 *
 * @param value 1 to 200 printable ASCII characters, usually a UUID
 */
record IdempotencyKey(UUID accountId, String value) {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    IdempotencyKey {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new Refusal(
                    PlatformProblem.MALFORMED_REQUEST,
                    "Idempotency-Key phải có từ 1 đến 200 ký tự ASCII in được, không có dấu cách.");
        }
    }
}
