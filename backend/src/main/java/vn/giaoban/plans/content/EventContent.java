package vn.giaoban.plans.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;

/**
 * One event of a plan as the text says it. A list that is left out is empty.
 *
 * @param id an event that the plan already has; null for a new one
 * @param description what the event is about, where the title does not say it all
 * @param time null when the plan says nothing about it
 * @param modeStated false when the text does not say how people meet and the office took it for granted
 * @param venueChosenBy whom the plan asks to find the place
 * @param fallback what happens when it cannot be held so («khi tình hình dịch bệnh diễn biến phức tạp…»)
 */
public record EventContent(
        @Nullable UUID id,
        @NotNull(message = "Phải chọn loại hoạt động.") EventKind kind,

        @NotNull(message = "Phải có tên hoạt động.") @Size(max = 1000, message = "Không quá 1000 ký tự.")
        String title,

        @Size(max = 4000, message = "Không quá 4000 ký tự.") @Nullable
        String description,

        @Valid @Nullable FuzzyTime time,
        @Valid @Nullable EventDuration duration,
        @NotNull(message = "Phải chọn hình thức.") EventMode mode,
        boolean modeStated,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String place,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String address,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String venueChosenBy,

        @Size(max = 50, message = "Không quá 50 người chủ trì.") @Nullable
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 300, message = "Không quá 300 ký tự.") String>
                chairs,

        @Size(max = 200, message = "Không quá 200 mục chương trình.") @Nullable
        List<@Valid ProgrammeItem> programme,

        @Size(max = 20, message = "Không quá 20 nhóm điểm cầu.") @Nullable
        List<@Valid ConnectionPoint> connectionPoints,

        @Size(max = 1000, message = "Không quá 1000 ký tự.") @Nullable
        String fallback,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String transport,

        @Valid @Nullable GroupSize groupSize) {

    public EventContent {
        title = PlanText.line(title);
        description = PlanText.block(description);
        place = PlanText.line(place);
        address = PlanText.line(address);
        venueChosenBy = PlanText.line(venueChosenBy);
        chairs = PlanText.lines(chairs);
        programme = PlanText.list(programme);
        connectionPoints = PlanText.list(connectionPoints);
        fallback = PlanText.block(fallback);
        transport = PlanText.line(transport);
    }
}
