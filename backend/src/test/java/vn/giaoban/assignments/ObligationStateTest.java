package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.assignments.ObligationState.ACCEPTED;
import static vn.giaoban.assignments.ObligationState.DRAFT;
import static vn.giaoban.assignments.ObligationState.EXCUSED;
import static vn.giaoban.assignments.ObligationState.OPEN;
import static vn.giaoban.assignments.ObligationState.REFUSED;
import static vn.giaoban.assignments.ObligationState.RETURNED;
import static vn.giaoban.assignments.ObligationState.SENT;
import static vn.giaoban.assignments.ObligationState.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every action, written out a second time, by action. */
class ObligationStateTest {

    /** Null: no such step. Columns in the order of {@link ObligationState}. */
    private static final Map<ObligationAction, ObligationState[]> EXPECTED = Map.ofEntries(
            row(ObligationAction.SAVE_DRAFT, DRAFT, DRAFT, SENT, RETURNED, null, null, null, null),
            row(ObligationAction.SEND, SENT, SENT, SENT, SENT, null, null, null, null),
            row(ObligationAction.REPORT_NIL, SENT, SENT, SENT, SENT, null, null, null, null),
            row(ObligationAction.RETURN, null, null, RETURNED, null, null, null, null, null),
            row(ObligationAction.ACCEPT, null, null, ACCEPTED, null, null, null, null, null),
            row(ObligationAction.EXTEND, OPEN, DRAFT, SENT, RETURNED, null, null, null, null),
            row(ObligationAction.EXCUSE, EXCUSED, EXCUSED, null, EXCUSED, null, null, null, null),
            row(ObligationAction.WITHDRAW, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, null, null, null, null),
            row(ObligationAction.DELEGATE, OPEN, DRAFT, null, RETURNED, null, null, null, null),
            row(ObligationAction.REFUSE, REFUSED, REFUSED, null, null, null, null, null, null),
            row(ObligationAction.COMMENT, ObligationState.values()),
            row(ObligationAction.TRANSFER, OPEN, DRAFT, null, RETURNED, null, null, null, null));

    private static Map.Entry<ObligationAction, ObligationState[]> row(ObligationAction action, ObligationState... to) {
        return Map.entry(action, to);
    }

    static Stream<Arguments> everyStateWithEveryAction() {
        return Arrays.stream(ObligationState.values())
                .flatMap(state -> Arrays.stream(ObligationAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryAction")
    void a_step_leads_where_the_table_says_or_does_not_exist(ObligationState state, ObligationAction action) {
        assertThat(state.after(action).orElse(null)).isEqualTo(EXPECTED.get(action)[state.ordinal()]);
    }

    @ParameterizedTest
    @EnumSource
    void a_state_is_owed_or_handed_in_or_settled_and_never_two_of_them(ObligationState state) {
        assertThat(Stream.of(state.isOwed(), state.isHandedIn(), state.isSettled())
                        .filter(is -> is))
                .hasSize(1);
    }

    @Test
    void what_is_accepted_or_settled_can_only_be_talked_about() {
        for (ObligationState last : new ObligationState[] {ACCEPTED, EXCUSED, WITHDRAWN, REFUSED}) {
            assertThat(Arrays.stream(ObligationAction.values())
                            .filter(action -> last.after(action).isPresent()))
                    .containsExactly(ObligationAction.COMMENT);
        }
    }
}
