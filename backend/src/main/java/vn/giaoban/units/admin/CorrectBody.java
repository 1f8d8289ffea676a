package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sửa nhầm lẫn of a body: the name was never right. Also where its mã định danh and other names are kept.
 *
 * @param organCode as in {@link AddBody}
 */
record CorrectBody(
        @NotNull UUID bodyId,

        @NotBlank(message = "Phải nhập tên cơ quan.") @Size(max = 200, message = "Không quá 200 ký tự.")
        String name,

        @Nullable @Size(max = 120, message = "Không quá 120 ký tự.")
        String shortName,

        @Nullable @Pattern(regexp = AddBody.ORGAN_CODE, message = AddBody.ORGAN_CODE_MESSAGE)
        String organCode,

        List<@Size(max = 200, message = "Không quá 200 ký tự.") String> aliases)
        implements Change {

    CorrectBody {
        aliases = aliases == null ? List.of() : aliases;
    }

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var body = tree.body(bodyId);
        var called = Objects.requireNonNull(Typed.line(name));
        var others = Typed.set(aliases);
        others.remove(called);
        var right = body.corrected(called, AddBody.shortNameOf(called, shortName), Typed.line(organCode), others);
        if (right.equals(body)) {
            throw RegisterProblem.NOTHING_CHANGES.refusal("Thông tin gửi lên giống hệt thông tin đang có.");
        }
        tree.put(right);
        var former = body.lastName().name();
        return new Told("BODY_CORRECTED", bodyId, called, former.equals(called) ? null : former, null, null);
    }
}
