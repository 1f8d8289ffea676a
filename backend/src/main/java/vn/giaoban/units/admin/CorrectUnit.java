package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.admin.Entries.Version;

/**
 * Sửa nhầm lẫn: what the register says of the unit on a day was never right. It is written over, and the whole period
 * that holds the day reads as corrected; the log keeps what stood there.
 *
 * @param day any day of the period that is wrong
 * @param aliases other names of the unit, of whatever time
 */
record CorrectUnit(
        @NotNull UUID unitId,
        @NotNull(message = "Phải chọn giai đoạn cần sửa.") LocalDate day,
        @NotNull(message = "Phải chọn loại đơn vị.") UnitType type,

        @NotBlank(message = "Phải nhập tên đơn vị.") @Size(max = 100, message = "Không quá 100 ký tự.")
        String name,

        @Nullable @Pattern(regexp = AddUnit.CODE, message = AddUnit.CODE_MESSAGE)
        String code,

        @Nullable UUID parentId,
        List<@Size(max = 120, message = "Không quá 120 ký tự.") String> aliases)
        implements Change {

    CorrectUnit {
        aliases = aliases == null ? List.of() : aliases;
    }

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var wrong = tree.standing(unitId, day);
        var naming = UnitNaming.of(type, name, code);
        var unit = tree.unit(unitId);
        var right = unit.replacing(wrong, List.of(new Version(wrong.id(), naming, parentId, wrong.validity())))
                .called(Typed.set(aliases));
        if (right.equals(unit)) {
            throw RegisterProblem.NOTHING_CHANGES.refusal(
                    "Thông tin gửi lên giống hệt thông tin đang có của %s.", wrong.fullName());
        }
        tree.put(right);
        if (!naming.fullName().equals(wrong.fullName())) {
            newBodies.correct(tree, unitId, wrong.naming(), naming, wrong.validity());
        }
        return new Told(
                "UNIT_CORRECTED",
                unitId,
                naming.fullName(),
                naming.fullName().equals(wrong.fullName()) ? null : wrong.fullName(),
                null,
                null);
    }
}
