package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Đổi tên cơ quan từ một ngày. The former name stays findable.
 *
 * @param from first day of the new name
 */
record AmendBody(
        @NotNull UUID bodyId,
        @NotNull(message = "Phải chọn ngày có hiệu lực.") LocalDate from,

        @NotBlank(message = "Phải nhập tên cơ quan.") @Size(max = 200, message = "Không quá 200 ký tự.")
        String name,

        @Nullable @Size(max = 120, message = "Không quá 120 ký tự.")
        String shortName)
        implements Change {

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var body = tree.body(bodyId);
        if (!body.validity().contains(from)) {
            throw RegisterProblem.BODY_NOT_STANDING.refusal(
                    "%s không tồn tại vào ngày %s.", Say.upper(body.lastName().name()), Say.day(from));
        }
        if (!from.isAfter(body.lastName().from())) {
            throw RegisterProblem.DATE_NOT_AFTER_BEGIN.refusal(
                    "Tên hiện nay có hiệu lực từ ngày %s. Hãy chọn ngày sau đó; để sửa tên đã ghi sai, dùng «Sửa nhầm lẫn».",
                    Say.day(body.lastName().from()));
        }
        var called = Objects.requireNonNull(Typed.line(name));
        if (called.equals(body.lastName().name())) {
            throw RegisterProblem.NOTHING_CHANGES.refusal("Tên mới giống tên hiện nay.");
        }
        tree.put(body.renamed(from, called, AddBody.shortNameOf(called, shortName)));
        return new Told("BODY_CHANGED", bodyId, called, body.lastName().name(), from, null);
    }
}
