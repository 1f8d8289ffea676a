package vn.giaoban.participants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitLevel;

/** Chỉ tiêu: how many one body may name for one group. Changed only by whoever holds its row. */
@Entity
@Table(name = "participant_quota")
class NamingQuota {

    @Id
    private UUID id;

    private UUID planId;
    private UUID groupId;
    private UUID bodyId;
    private UUID unitId;
    private Integer max;
    private String wording;
    private int named;

    protected NamingQuota() {}

    /** @param unitsBelow how many units of a level lie below that of the body on the day of issue */
    static NamingQuota open(ParticipantGroup group, BodyRef body, ToIntFunction<UnitLevel> unitsBelow) {
        NamingQuota quota = new NamingQuota();
        quota.id = Ids.next();
        quota.planId = group.planId();
        quota.groupId = group.id();
        quota.bodyId = body.id();
        quota.unitId = body.unitId();
        quota.max = group.content().quotaMax();
        group.exceptionFor(body.id()).ifPresent(exception -> {
            quota.max = exception.places(unitsBelow);
            quota.wording = exception.wording();
        });
        return quota;
    }

    /** @throws vn.giaoban.platform.Refusal QUOTA_FULL with {@code max} and {@code named} */
    void take(int people) {
        if (max != null && named + people > max) {
            throw ParticipantProblem.QUOTA_FULL
                    .refusal("Đã đủ %d/%d người được mời. Hãy bỏ hoặc thay một người trước khi thêm."
                            .formatted(named, max))
                    .with("max", max)
                    .with("named", named);
        }
        named += people;
    }

    void giveBack() {
        named--;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID groupId() {
        return groupId;
    }

    UUID bodyId() {
        return bodyId;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    Integer max() {
        return max;
    }

    int named() {
        return named;
    }
}
