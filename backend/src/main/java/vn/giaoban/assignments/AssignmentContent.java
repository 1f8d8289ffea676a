package vn.giaoban.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.plans.content.PlanText;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;

/**
 * An assignment as the plan words it: what an office types in, and what an amendment copies.
 *
 * @param topic what a paper is about
 * @param task what is to be done, in the plan's words
 * @param section where it stands in the plan («IV.2»)
 * @param assigneesText who owes it, in the plan's words («Thường trực HĐND các huyện, thị xã, thành phố»)
 * @param assigneeIds with LISTED; empty when the words name no body that is known («Đoàn công tác»): then nothing is
 *     tracked
 * @param rules with RULE; several for «HĐND các huyện, thành phố, HĐND các xã, phường, thị trấn»
 * @param leadBodyId of a joint product, one of the assignees; the first of them when not said
 * @param authorLevels either-or: the levels of which one writes it («của cấp huyện hoặc cấp xã»); empty: nothing said
 * @param deliverToBodyId where it is sent, when that is a known body
 * @param eventId the event of the plan on which the deadline hangs
 * @param directedBy who must instruct the assignees («chỉ đạo HĐND các xã …»)
 * @param condition when it is owed at all («khi có yêu cầu của chủ trì Hội nghị»)
 * @param standing a continuing duty without an end; not, when not said
 */
public record AssignmentContent(
        @NotNull(message = "Phải chọn loại phân công.") AssignmentKind kind,

        @Nullable @Size(max = 1000, message = "Không quá 1000 ký tự.")
        String topic,

        @Nullable @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String task,

        @Nullable @Size(max = 100, message = "Không quá 100 ký tự.")
        String section,

        @Nullable @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String assigneesText,

        @NotNull(message = "Phải chọn cách xác định cơ quan thực hiện.")
        AssigneeMode assigneeMode,

        @Size(max = 500, message = "Không quá 500 cơ quan; hãy dùng quy tắc.")
        List<UUID> assigneeIds,

        @Size(max = 10, message = "Không quá 10 quy tắc.") List<@Valid BodyRule> rules,
        Product product,
        @Nullable UUID leadBodyId,
        List<UnitLevel> authorLevels,
        @Nullable UUID deliverToBodyId,

        @Nullable @Size(max = 500, message = "Không quá 500 ký tự.")
        String deliverToText,

        @Nullable @Valid Limits limits,
        @Nullable Deadline deadline,
        @Nullable UUID eventId,

        @Size(max = 20, message = "Không quá 20 cơ quan chỉ đạo.")
        List<@Size(max = 500, message = "Không quá 500 ký tự.") String> directedBy,

        @Nullable @Size(max = 500, message = "Không quá 500 ký tự.")
        String onBehalfOf,

        @Size(max = 50, message = "Không quá 50 cơ quan phối hợp.")
        List<@Size(max = 500, message = "Không quá 500 ký tự.") String> cooperating,

        @Size(max = 20, message = "Không quá 20 cơ quan chuẩn bị.")
        List<@Size(max = 500, message = "Không quá 500 ký tự.") String> preparedBy,

        @Nullable @Size(max = 1000, message = "Không quá 1000 ký tự.")
        String condition,

        @Nullable Boolean standing) {

    public AssignmentContent {
        topic = PlanText.line(topic);
        task = PlanText.block(task);
        section = PlanText.line(section);
        assigneesText = PlanText.line(assigneesText);
        assigneeIds = distinct(assigneeIds);
        rules = distinct(rules);
        product = product == null ? Product.ONE_EACH : product;
        authorLevels = distinct(authorLevels);
        deliverToText = PlanText.line(deliverToText);
        directedBy = PlanText.lines(directedBy);
        onBehalfOf = PlanText.line(onBehalfOf);
        cooperating = PlanText.lines(cooperating);
        preparedBy = PlanText.lines(preparedBy);
        condition = PlanText.line(condition);
        standing = standing != null && standing;
    }

    private static <T> List<T> distinct(List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).distinct().toList();
    }

    String wording() {
        return deadline == null ? null : deadline.wording();
    }
}
