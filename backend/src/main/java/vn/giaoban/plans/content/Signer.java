package vn.giaoban.plans.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and in whose name (Decree 30/2020, Art. 13).
 *
 * @param position the signer's own office («PHÓ CHỦ TỊCH»)
 * @param capacity the chain above it, outermost first («TM. THƯỜNG TRỰC HĐND», «KT. CHỦ TỊCH»)
 * @param onBehalfOf the body that the chain speaks for
 */
public record Signer(
        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String name,

        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String position,

        @Size(max = 5, message = "Không quá 5 dòng quyền hạn.")
        List<
                        @NotNull(message = "Phải là chữ, không phải null.")
                        @Size(max = 200, message = "Không quá 200 ký tự.") String>
                capacity,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String onBehalfOf) {

    public Signer {
        name = PlanText.line(name);
        position = PlanText.line(position);
        capacity = PlanText.lines(capacity);
        onBehalfOf = PlanText.line(onBehalfOf);
    }

    /** In one line, for people. */
    public String text() {
        return PlanText.joined(", ", PlanText.joined(", ", capacity.toArray()), position, name, onBehalfOf);
    }
}
