package vn.giaoban.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * A person as invited; kept as it is, whatever titles and units become.
 *
 * @param unitName of the person, which may be below the body that names («HĐND xã Phong Phú»)
 * @param phone digits, spaces, dots and a leading plus
 */
public record PersonContent(
        @NotNull(message = "Phải có họ tên.")
        @Size(max = 120, message = "Không quá 120 ký tự.")
        @Pattern(regexp = "\\S{1,60}( \\S{1,60})*", message = "Họ tên không hợp lệ.")
        String name,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String title,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String unitName,

        @Pattern(regexp = "\\s*|\\+?[0-9 .]{8,20}", message = "Số điện thoại chỉ gồm chữ số, dấu chấm và khoảng trắng.")
        @Nullable
        String phone) {

    public PersonContent {
        name = PlanText.line(name);
        title = PlanText.line(title);
        unitName = PlanText.line(unitName);
        phone = PlanText.line(phone);
    }
}
