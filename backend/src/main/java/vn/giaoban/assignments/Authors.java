package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.UnitLevel;

/** Who may write what somebody owes: «bài phát biểu tham luận của cấp huyện hoặc cấp xã» of huyện Châu Thành. */
@ApplicationScoped
class Authors {

    private final UnitDirectory directory;

    Authors(UnitDirectory directory) {
        this.directory = directory;
    }

    /**
     * The author is the body that owes it or one below it, of a level that the assignment allows.
     *
     * @throws Refusal AUTHOR_NOT_ALLOWED
     */
    void demandAllowed(UUID authorBodyId, Work work) {
        if (authorBodyId == null) {
            return;
        }
        BodyRef author = directory
                .body(authorBodyId)
                .filter(body -> isBoundOrBelow(body, work.obligation()))
                .orElseThrow(() -> AssignmentProblem.AUTHOR_NOT_ALLOWED.refusal(
                        "Cơ quan viết bài phải là cơ quan được giao hoặc cơ quan cấp dưới của cơ quan ấy."));
        List<UnitLevel> levels = work.assignment().authorLevels();
        UnitLevel level = directory.unit(author.unitId()).orElseThrow().level();
        if (!levels.isEmpty() && !levels.contains(level)) {
            throw AssignmentProblem.AUTHOR_NOT_ALLOWED.refusal("Kế hoạch giao cho "
                    + levels.stream().map(Authors::inVietnamese).collect(Collectors.joining(" hoặc "))
                    + " viết bài này; "
                    + author.name() + " thuộc " + inVietnamese(level) + ".");
        }
    }

    private boolean isBoundOrBelow(BodyRef body, Obligation obligation) {
        return obligation.parties().stream()
                .anyMatch(party -> party.bodyId().equals(body.id()) || directory.covers(party.bodyId(), body.id()));
    }

    private static String inVietnamese(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "cấp tỉnh";
            case DISTRICT -> "cấp huyện";
            case COMMUNE -> "cấp xã";
        };
    }
}
