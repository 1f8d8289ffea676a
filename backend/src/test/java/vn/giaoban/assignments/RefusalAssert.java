package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** {@code assertRefused(() -> …, SUBMISSION_LOCKED).contains("…")}: the name of the refusal, then its sentence. */
final class RefusalAssert {

    private RefusalAssert() {}

    static AbstractStringAssert<?> assertRefused(ThrowingCallable work, Problem problem) {
        Refusal refusal = catchThrowableOfType(Refusal.class, work);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.problem()).isEqualTo(problem);
        return assertThat(refusal.detail());
    }
}
