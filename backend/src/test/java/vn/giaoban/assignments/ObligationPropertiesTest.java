package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.assignments.ObligationTexts.CAU_KE;
import static vn.giaoban.assignments.ObligationTexts.CLERK;
import static vn.giaoban.assignments.ObligationTexts.COMMUNE;
import static vn.giaoban.assignments.ObligationTexts.LAST_DAY;
import static vn.giaoban.assignments.ObligationTexts.LOCKING;
import static vn.giaoban.assignments.ObligationTexts.MARKING;
import static vn.giaoban.assignments.ObligationTexts.TOO_LATE;
import static vn.giaoban.assignments.ObligationTexts.file;
import static vn.giaoban.assignments.ObligationTexts.owedBy;
import static vn.giaoban.assignments.ObligationTexts.plainly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.platform.Refusal;

/** What holds whatever people do, in whatever order: many plans of nine units, lived through at random. */
class ObligationPropertiesTest {

    private static final int UNITS = 9;
    private static final int DEEDS = 120;

    static Stream<Long> lives() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void completeness_lies_between_nothing_and_everything_and_no_version_is_lost(long seed) {
        Random dice = new Random(seed);
        HandInTerms terms = dice.nextBoolean() ? MARKING : LOCKING;
        List<Obligation> plan =
                Stream.generate(() -> owedBy(CAU_KE)).limit(UNITS).toList();
        Instant now = TOO_LATE.minus(Duration.ofDays(2));
        for (int deed = 0; deed < DEEDS; deed++) {
            now = now.plus(Duration.ofMinutes(dice.nextInt(120)));
            Obligation one = plan.get(dice.nextInt(UNITS));
            int versions = one.papers().versions();
            try {
                act(one, terms, now, dice);
            } catch (Refusal refused) {
                assertThat(one.papers().versions()).isEqualTo(versions);
            }
            assertCompleteness(plan);
            assertSound(one);
        }
    }

    /** Handed in over what counts; what was excused, withdrawn or refused counts on neither side. */
    private static void assertCompleteness(List<Obligation> plan) {
        long settled = plan.stream().filter(one -> one.state().isSettled()).count();
        long handedIn = plan.stream().filter(one -> one.state().isHandedIn()).count();
        long counted = plan.size() - settled;
        assertThat(handedIn).isBetween(0L, counted);
    }

    private static void assertSound(Obligation one) {
        if (!one.state().isSettled()) {
            assertThat(one.state().isHandedIn())
                    .isEqualTo(one.papers().versions() > 0
                            && isHandedIn(one.papers().current().state()));
        }
        one.papers()
                .draft()
                .ifPresent(draft ->
                        assertThat(draft.number()).isEqualTo(one.papers().versions() + 1));
        if (one.isLate()) {
            assertThat(DueDay.passed(one.term().due(), one.submittedAt())).isTrue();
        }
        assertThat(DueDay.isLater(one.term().original(), one.term().due())).isFalse();
    }

    /** A version is withdrawn together with its obligation and keeps the state it was in. */
    private static boolean isHandedIn(SubmissionState state) {
        return state == SubmissionState.SENT || state == SubmissionState.ACCEPTED;
    }

    private static void act(Obligation one, HandInTerms terms, Instant now, Random dice) {
        switch (dice.nextInt(11)) {
            case 0, 1 -> one.addFile(file(1), terms, now);
            case 2, 3, 4 -> one.send(plainly(), terms, ReceiptCode.random(), CLERK, now);
            case 5 -> one.returnForRevision("bổ sung", dice.nextBoolean() ? null : someDay(dice), CLERK, now);
            case 6 -> one.accept(CLERK, now);
            case 7 -> one.extend(someDay(dice), "mưa lũ", CLERK, now);
            case 8 ->
                one.settle(dice.nextBoolean() ? ObligationAction.EXCUSE : ObligationAction.WITHDRAW, "sáp nhập", now);
            case 9 -> one.saveDraft("nháp", null, terms, now);
            default -> one.delegateTo(COMMUNE, null, null, now);
        }
    }

    private static DueDay someDay(Random dice) {
        return DueDay.endOf(LAST_DAY.plusDays(dice.nextInt(20)));
    }
}
