package vn.giaoban.plans;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a plan stands in its life. */
public enum PlanStatus {
    /** Dự thảo: only its own council sees it, and only now may it be edited. */
    DRAFT,
    /** Đã ban hành: never edited again, only amended by another plan. */
    ISSUED,
    /** Đang thực hiện. */
    RUNNING,
    /** Kết thúc. */
    CONCLUDED,
    /** Lưu trữ. */
    ARCHIVED,
    /** Hủy bỏ. */
    CANCELLED,
    /** Được thay thế by its amendment. */
    SUPERSEDED;

    /** The whole life of a plan: a step that is not in this table does not exist. */
    private static final Map<PlanStatus, Set<PlanStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(ISSUED),
            ISSUED, EnumSet.of(RUNNING, CANCELLED, SUPERSEDED),
            RUNNING, EnumSet.of(CONCLUDED, CANCELLED, SUPERSEDED),
            CONCLUDED, EnumSet.of(ARCHIVED),
            ARCHIVED, EnumSet.noneOf(PlanStatus.class),
            CANCELLED, EnumSet.noneOf(PlanStatus.class),
            SUPERSEDED, EnumSet.noneOf(PlanStatus.class));

    /** Those whose duties bind. */
    public static final Set<PlanStatus> IN_FORCE = Collections.unmodifiableSet(EnumSet.of(ISSUED, RUNNING));

    public boolean leadsTo(PlanStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether its duties bind: issued or running. */
    public boolean isInForce() {
        return IN_FORCE.contains(this);
    }

    /** How the status is called in a sentence. */
    String inVietnamese() {
        return switch (this) {
            case DRAFT -> "dự thảo";
            case ISSUED -> "đã ban hành";
            case RUNNING -> "đang thực hiện";
            case CONCLUDED -> "đã kết thúc";
            case ARCHIVED -> "đã lưu trữ";
            case CANCELLED -> "đã hủy";
            case SUPERSEDED -> "đã được thay thế";
        };
    }
}
