package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Kết thúc đơn vị without a successor; its bodies end with it.
 *
 * @param lastDay last day, included
 */
record EndUnit(
        @NotNull UUID unitId,
        @NotNull(message = "Phải chọn ngày cuối cùng.") LocalDate lastDay,

        @Nullable @Size(max = 300, message = "Không quá 300 ký tự.")
        String note)
        implements Change {

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var unit = tree.unit(unitId);
        end(tree, unitId, lastDay);
        requireNoChildren(tree, unitId, lastDay);
        return new Told("UNIT_ENDED", unitId, unit.last().fullName(), null, lastDay, Typed.line(note));
    }

    /** Ends a unit and its bodies; what lies below it is looked after by the caller. */
    static void end(Tree tree, UUID unitId, LocalDate lastDay) {
        var unit = tree.unit(unitId);
        var last = unit.last();
        if (last.validity().to() != null) {
            throw RegisterProblem.UNIT_ALREADY_ENDED.refusal(
                    "%s đã được ghi là kết thúc hết ngày %s.",
                    Say.name(unit), Say.day(last.validity().to()));
        }
        if (lastDay.isBefore(unit.versions().getFirst().validity().from())) {
            throw RegisterProblem.DATE_NOT_AFTER_BEGIN.refusal(
                    "%s chỉ bắt đầu từ ngày %s, nên không thể kết thúc vào ngày %s.",
                    Say.name(unit),
                    Say.day(unit.versions().getFirst().validity().from()),
                    Say.day(lastDay));
        }
        if (lastDay.isBefore(last.validity().from())) {
            throw RegisterProblem.UNIT_CHANGES_LATER.refusal(
                    "%s còn thay đổi có hiệu lực từ ngày %s, sau ngày kết thúc %s.",
                    Say.name(unit), Say.day(last.validity().from()), Say.day(lastDay));
        }
        tree.put(unit.replacing(last, List.of(last.until(lastDay))));
        for (var body : tree.bodiesOf(unitId)) {
            if (body.validity().contains(lastDay.plusDays(1))) {
                if (!body.validity().contains(lastDay)) {
                    throw RegisterProblem.BODY_OUTSIDE_UNIT.refusal(
                            "%s bắt đầu từ ngày %s, sau ngày cuối cùng của đơn vị.",
                            Say.upper(body.lastName().name()),
                            Say.day(body.validity().from()));
                }
                tree.put(body.until(lastDay));
            }
        }
    }

    static void requireNoChildren(Tree tree, UUID unitId, LocalDate lastDay) {
        var children = tree.everBelow(unitId)
                .filter(child -> child.versions().stream()
                        .anyMatch(version -> unitId.equals(version.parentId())
                                && !version.validity().endsBefore(lastDay.plusDays(1))))
                .toList();
        if (!children.isEmpty()) {
            throw RegisterProblem.UNIT_HAS_CHILDREN.refusal(
                    "Sau ngày %s vẫn còn %d đơn vị trực thuộc %s: %s. Hãy chuyển hoặc kết thúc các đơn vị này trước.",
                    Say.day(lastDay), children.size(), tree.unit(unitId).last().fullName(), Say.names(children));
        }
    }
}
