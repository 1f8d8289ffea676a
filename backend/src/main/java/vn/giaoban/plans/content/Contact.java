package vn.giaoban.plans.content;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to ask, as the plan names them. Personal data: it is shown with the plan and goes nowhere else. */
public record Contact(
        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String name,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String position,

        @Size(max = 100, message = "Không quá 100 ký tự.") @Nullable
        String phone,

        @Size(max = 200, message = "Không quá 200 ký tự.")
        @Email(message = "Địa chỉ thư điện tử không hợp lệ.")
        @Nullable
        String email) {

    public Contact {
        name = PlanText.line(name);
        position = PlanText.line(position);
        phone = PlanText.line(phone);
        email = PlanText.line(email);
    }

    /** In one line, for people. */
    public String text() {
        return PlanText.joined(", ", name, position, phone, email);
    }
}
