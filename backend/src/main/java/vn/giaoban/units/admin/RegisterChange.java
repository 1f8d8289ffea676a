package vn.giaoban.units.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** One change of the register: exactly one of the members is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterChange(
        @Nullable @Valid AddUnit add,
        @Nullable @Valid AmendUnit amend,
        @Nullable @Valid CorrectUnit correct,
        @Nullable @Valid EndUnit end,
        @Nullable @Valid Reorganise reorganise,
        @Nullable @Valid AddBody addBody,
        @Nullable @Valid AmendBody amendBody,
        @Nullable @Valid CorrectBody correctBody,
        @Nullable @Valid EndBody endBody) {

    /** @throws Refusal VALIDATION_FAILED unless one is given */
    Change only() {
        var given = Stream.<Change>of(add, amend, correct, end, reorganise, addBody, amendBody, correctBody, endBody)
                .filter(Objects::nonNull)
                .toList();
        if (given.size() != 1) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED,
                    "Mỗi lần gửi đúng một thay đổi.",
                    List.of(new Violation("", "Phải có đúng một trong các loại thay đổi.")));
        }
        return given.getFirst();
    }
}
