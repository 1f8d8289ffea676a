package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.register.Validity;

/**
 * Đổi tên, loại, mã hoặc đơn vị cấp trên từ một ngày: the unit stays what it is, and what it was called before that day
 * stays true.
 *
 * @param from first day of the new name, type, code and parent
 */
record AmendUnit(
        @NotNull UUID unitId,
        @NotNull(message = "Phải chọn ngày có hiệu lực.") LocalDate from,
        @NotNull(message = "Phải chọn loại đơn vị.") UnitType type,

        @NotBlank(message = "Phải nhập tên đơn vị.") @Size(max = 100, message = "Không quá 100 ký tự.")
        String name,

        @Nullable @Pattern(regexp = AddUnit.CODE, message = AddUnit.CODE_MESSAGE)
        String code,

        @Nullable UUID parentId,

        @Nullable @Size(max = 300, message = "Không quá 300 ký tự.")
        String note)
        implements Change {

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var former = tree.standing(unitId, from);
        var naming = UnitNaming.of(type, name, code);
        apply(tree, newBodies, former, naming);
        return new Told(
                "UNIT_CHANGED",
                unitId,
                naming.fullName(),
                naming.fullName().equals(former.fullName()) ? null : former.fullName(),
                from,
                Typed.line(note));
    }

    private void apply(Tree tree, NewBodies newBodies, Version former, UnitNaming naming) {
        if (!from.isAfter(former.validity().from())) {
            throw RegisterProblem.DATE_NOT_AFTER_BEGIN.refusal(
                    "Tên và cấp trên hiện nay của %s có hiệu lực đúng từ ngày %s. Hãy chọn ngày sau đó; để sửa thông tin đã"
                            + " ghi sai, dùng «Sửa nhầm lẫn».",
                    former.fullName(), Say.day(from));
        }
        if (naming.type().level() != former.type().level()) {
            throw RegisterProblem.LEVEL_CHANGES.refusal(
                    "Đơn vị ở cấp khác là một đơn vị khác: hãy thêm đơn vị mới rồi sáp nhập %s vào đó.",
                    former.fullName());
        }
        var next = new Version(
                Ids.next(),
                naming,
                parentId,
                new Validity(from, former.validity().to()));
        if (next.saysTheSameAs(former)) {
            throw RegisterProblem.NOTHING_CHANGES.refusal(
                    "Tên, loại, mã và cấp trên đều giống hiện nay của %s.", former.fullName());
        }
        tree.put(tree.unit(unitId).replacing(former, List.of(former.until(from.minusDays(1)), next)));
        if (!naming.fullName().equals(former.fullName())) {
            newBodies.rename(tree, unitId, former.naming(), naming, from);
        }
    }
}
