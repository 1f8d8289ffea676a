package vn.giaoban.notifications.reminders;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param email the official mailbox of a body; null or blank: none */
record ChangeContact(
        @Nullable @Email(message = "Địa chỉ thư không đúng.") @Size(max = 254, message = "Không quá 254 ký tự.")
        String email) {

    ChangeContact {
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
