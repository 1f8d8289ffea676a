package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Kết thúc cơ quan.
 *
 * @param lastDay last day, included
 */
record EndBody(
        @NotNull UUID bodyId,
        @NotNull(message = "Phải chọn ngày cuối cùng.") LocalDate lastDay) implements Change {

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var body = tree.body(bodyId);
        if (!body.validity().contains(lastDay) || lastDay.equals(body.validity().to())) {
            throw RegisterProblem.BODY_NOT_STANDING.refusal(
                    "%s chỉ có thể kết thúc vào một ngày mà cơ quan còn tồn tại.",
                    Say.upper(body.lastName().name()));
        }
        if (lastDay.isBefore(body.lastName().from())) {
            throw RegisterProblem.DATE_NOT_AFTER_BEGIN.refusal(
                    "Tên %s có hiệu lực từ ngày %s, sau ngày kết thúc.",
                    body.lastName().name(), Say.day(body.lastName().from()));
        }
        tree.put(body.until(lastDay));
        return new Told("BODY_ENDED", bodyId, body.lastName().name(), null, lastDay, null);
    }
}
