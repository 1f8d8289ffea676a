package vn.giaoban.assignments;

import static vn.giaoban.assignments.ObligationAction.ACCEPT;
import static vn.giaoban.assignments.ObligationAction.COMMENT;
import static vn.giaoban.assignments.ObligationAction.DELEGATE;
import static vn.giaoban.assignments.ObligationAction.EXCUSE;
import static vn.giaoban.assignments.ObligationAction.EXTEND;
import static vn.giaoban.assignments.ObligationAction.REFUSE;
import static vn.giaoban.assignments.ObligationAction.REPORT_NIL;
import static vn.giaoban.assignments.ObligationAction.RETURN;
import static vn.giaoban.assignments.ObligationAction.SAVE_DRAFT;
import static vn.giaoban.assignments.ObligationAction.SEND;
import static vn.giaoban.assignments.ObligationAction.TRANSFER;
import static vn.giaoban.assignments.ObligationAction.WITHDRAW;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.platform.Refusal;

/**
 * Where an obligation stands. Lateness, extension and nil report are no states: a late paper is SENT like any other.
 */
public enum ObligationState {
    /** Chưa gửi. */
    OPEN,
    /** Đã lưu nháp, nothing sent yet. */
    DRAFT,
    /** Đã gửi, waits for the office. */
    SENT,
    /** Trả lại: another version is owed. A draft of it changes nothing here. */
    RETURNED,
    /** Đã tiếp nhận. */
    ACCEPTED,
    /** Được miễn; leaves the denominator. */
    EXCUSED,
    /** Đã rút; leaves the denominator. */
    WITHDRAWN,
    /** Từ chối: a delegate gave it back, the parent owes it alone. */
    REFUSED;

    /**
     * Every step there is; what is missing here is refused. A sent paper may be replaced by its author until the office
     * decides on it, and its date may still be extended: that is how an office forgives lateness.
     */
    private static final Map<ObligationState, Map<ObligationAction, ObligationState>> STEPS = new EnumMap<>(Map.of(
            OPEN,
            Map.ofEntries(
                    Map.entry(SAVE_DRAFT, DRAFT),
                    Map.entry(SEND, SENT),
                    Map.entry(REPORT_NIL, SENT),
                    Map.entry(EXTEND, OPEN),
                    Map.entry(EXCUSE, EXCUSED),
                    Map.entry(WITHDRAW, WITHDRAWN),
                    Map.entry(DELEGATE, OPEN),
                    Map.entry(REFUSE, REFUSED),
                    Map.entry(TRANSFER, OPEN),
                    Map.entry(COMMENT, OPEN)),
            DRAFT,
            Map.ofEntries(
                    Map.entry(SAVE_DRAFT, DRAFT),
                    Map.entry(SEND, SENT),
                    Map.entry(REPORT_NIL, SENT),
                    Map.entry(EXTEND, DRAFT),
                    Map.entry(EXCUSE, EXCUSED),
                    Map.entry(WITHDRAW, WITHDRAWN),
                    Map.entry(DELEGATE, DRAFT),
                    Map.entry(REFUSE, REFUSED),
                    Map.entry(TRANSFER, DRAFT),
                    Map.entry(COMMENT, DRAFT)),
            SENT,
            Map.ofEntries(
                    Map.entry(SAVE_DRAFT, SENT),
                    Map.entry(SEND, SENT),
                    Map.entry(REPORT_NIL, SENT),
                    Map.entry(RETURN, RETURNED),
                    Map.entry(ACCEPT, ACCEPTED),
                    Map.entry(EXTEND, SENT),
                    Map.entry(WITHDRAW, WITHDRAWN),
                    Map.entry(COMMENT, SENT)),
            RETURNED,
            Map.ofEntries(
                    Map.entry(SAVE_DRAFT, RETURNED),
                    Map.entry(SEND, SENT),
                    Map.entry(REPORT_NIL, SENT),
                    Map.entry(EXTEND, RETURNED),
                    Map.entry(EXCUSE, EXCUSED),
                    Map.entry(WITHDRAW, WITHDRAWN),
                    Map.entry(DELEGATE, RETURNED),
                    Map.entry(TRANSFER, RETURNED),
                    Map.entry(COMMENT, RETURNED)),
            ACCEPTED,
            Map.of(COMMENT, ACCEPTED),
            EXCUSED,
            Map.of(COMMENT, EXCUSED),
            WITHDRAWN,
            Map.of(COMMENT, WITHDRAWN),
            REFUSED,
            Map.of(COMMENT, REFUSED)));

    /** Nothing is owed any more and nothing was handed in. */
    static final Set<ObligationState> SETTLED = EnumSet.of(EXCUSED, WITHDRAWN, REFUSED);

    /** Where the action leads from here, if it is possible here. */
    Optional<ObligationState> after(ObligationAction action) {
        return Optional.ofNullable(STEPS.get(this).get(action));
    }

    /** @throws Refusal ALREADY_ACCEPTED, OBLIGATION_SETTLED or OBLIGATION_WRONG_STATE when it leads nowhere from here */
    ObligationState demand(ObligationAction action) {
        return after(action).orElseThrow(this::impossible);
    }

    Refusal impossible() {
        AssignmentProblem problem = AssignmentProblem.OBLIGATION_WRONG_STATE;
        if (this == ACCEPTED) {
            problem = AssignmentProblem.ALREADY_ACCEPTED;
        } else if (isSettled()) {
            problem = AssignmentProblem.OBLIGATION_SETTLED;
        }
        return problem.refusal("Không thực hiện được vì việc này " + inVietnamese() + ".");
    }

    /** Something is still to be sent. */
    public boolean isOwed() {
        return this == OPEN || this == DRAFT || this == RETURNED;
    }

    /** Counts as handed in. */
    public boolean isHandedIn() {
        return this == SENT || this == ACCEPTED;
    }

    /** It does not count: neither owed nor handed in. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** How the state is called within a sentence. */
    public String inVietnamese() {
        return switch (this) {
            case OPEN -> "chưa gửi";
            case DRAFT -> "đã lưu nháp";
            case SENT -> "đã gửi";
            case RETURNED -> "bị trả lại";
            case ACCEPTED -> "đã được tiếp nhận";
            case EXCUSED -> "đã được miễn";
            case WITHDRAWN -> "đã được rút";
            case REFUSED -> "đã bị từ chối";
        };
    }
}
