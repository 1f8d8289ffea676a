package vn.giaoban.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/**
 * A line of «Thành phần» as the plan words it: what an office types in, and what an amendment copies.
 *
 * @param level the side it belongs to («Cấp huyện»); null for guests and press
 * @param wording who, in the plan's words
 * @param eligibleRoles who may be named («Chủ tịch», «Phó Chủ tịch HĐND xã»); shown to whoever names, never checked
 *     against a title, because titles are free text
 * @param bodyIds with BODIES: who names, listed
 * @param rules with BODIES: who names, as classes; both may stand together
 * @param quotaMax how many each body names, or with OFFICE how many there are in all; null: not limited
 * @param quotaWording as written («mỗi huyện 01 người»)
 * @param exceptions at most one for each body
 * @param nameUntil until which day, included; null: until the event
 */
public record GroupContent(
        @NotNull(message = "Phải chọn loại thành phần.") GroupKind kind,
        @Nullable UnitLevel level,

        @NotNull(message = "Phải ghi thành phần.") @Size(max = 1000, message = "Không quá 1000 ký tự.")
        String wording,

        @Size(max = 1000, message = "Không quá 1000 ký tự.") @Nullable
        String note,

        @Size(max = 20, message = "Không quá 20 chức danh.") @Nullable
        List<@Size(max = 300, message = "Không quá 300 ký tự.") String> eligibleRoles,

        @NotNull(message = "Phải chọn bên cử người.") Naming naming,

        @Size(max = 500, message = "Không quá 500 cơ quan; hãy dùng quy tắc.") @Nullable
        List<UUID> bodyIds,

        @Size(max = 10, message = "Không quá 10 quy tắc.") @Nullable
        List<@Valid BodyRule> rules,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer quotaMin,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer quotaMax,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String quotaWording,

        @Size(max = 200, message = "Không quá 200 quy định riêng.") @Nullable
        List<@Valid GroupException> exceptions,

        @Nullable LocalDate nameUntil) {

    public GroupContent {
        wording = PlanText.line(wording);
        note = PlanText.line(note);
        eligibleRoles = PlanText.lines(eligibleRoles);
        bodyIds = distinct(bodyIds);
        rules = distinct(rules);
        quotaWording = PlanText.line(quotaWording);
        exceptions = distinct(exceptions);
    }

    private static <T> List<T> distinct(@Nullable List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).distinct().toList();
    }
}
