package vn.giaoban.notifications.reminders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a plan is to remind.
 *
 * @param active false: paused
 * @param steps working days before the last day, 0 on it, negative after it
 * @param escalateAfter working days after the last day; null: never
 * @param linksByMail in whose mails a link to hand in travels; null: as before
 */
record ChangeSchedule(
        @NotNull(message = "Phải chọn bật hay tạm dừng.") Boolean active,

        @NotNull(message = "Phải chọn các mốc nhắc.") @Size(min = 1, max = 12, message = "Chọn từ 1 đến 12 mốc nhắc.")
        List<
                        @NotNull(message = "Mốc không được trống.")
                        @Min(value = -60, message = "Mốc sau hạn không quá 60 ngày làm việc.")
                        @Max(value = 60, message = "Mốc trước hạn không quá 60 ngày làm việc.") Integer>
                steps,

        @NotNull(message = "Phải chọn giờ gửi.") LocalTime sendAt,

        @NotNull(message = "Phải chọn giờ bắt đầu yên lặng.")
        LocalTime quietFrom,

        @NotNull(message = "Phải chọn giờ hết yên lặng.") LocalTime quietTo,

        @Nullable
        @Min(value = 1, message = "Từ 1 đến 60 ngày làm việc.")
        @Max(value = 60, message = "Từ 1 đến 60 ngày làm việc.")
        Integer escalateAfter,

        @NotNull(message = "Phải chọn cách báo thư đến.") IncomingMail incomingMail,

        @Nullable LinksByMail linksByMail,

        @NotBlank(message = "Tiêu đề không được trống.") @Size(max = 300, message = "Không quá 300 ký tự.")
        String subject,

        @NotBlank(message = "Nội dung không được trống.") @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String text) {

    @JsonIgnore
    @AssertTrue(message = "Giờ gửi nằm trong giờ yên lặng.")
    boolean isSendAtOutsideQuietHours() {
        return sendAt == null
                || quietFrom == null
                || quietTo == null
                || !new QuietHours(quietFrom, quietTo).contains(sendAt);
    }

    ReminderText words() {
        return new ReminderText(subject.strip(), text.strip());
    }
}
