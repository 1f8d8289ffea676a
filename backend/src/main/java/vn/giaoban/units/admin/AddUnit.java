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
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.register.Validity;

/**
 * Thêm đơn vị.
 *
 * @param name with or without its type word
 * @param code of the General Statistics Office
 * @param parentId null for the province level
 * @param from first day
 * @param withBodies whether it gets the bodies that every unit of its type has
 */
record AddUnit(
        @NotNull(message = "Phải chọn loại đơn vị.") UnitType type,

        @NotBlank(message = "Phải nhập tên đơn vị.") @Size(max = 100, message = "Không quá 100 ký tự.")
        String name,

        @Nullable @Pattern(regexp = CODE, message = CODE_MESSAGE)
        String code,

        @Nullable UUID parentId,
        @NotNull(message = "Phải chọn ngày bắt đầu.") LocalDate from,
        boolean withBodies,
        List<@Size(max = 120, message = "Không quá 120 ký tự.") String> aliases)
        implements Change {

    static final String CODE = "\\s*|[0-9A-Za-z.-]{1,10}";
    static final String CODE_MESSAGE = "Mã gồm chữ số, chữ cái không dấu, dấu chấm, gạch ngang, không quá 10 ký tự.";

    AddUnit {
        aliases = aliases == null ? List.of() : aliases;
    }

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        var naming = UnitNaming.of(type, name, code);
        var id = Ids.next();
        tree.put(new Unit(
                id, List.of(new Version(Ids.next(), naming, parentId, new Validity(from, null))), Typed.set(aliases)));
        if (withBodies) {
            newBodies.open(tree, id, naming, from);
        }
        return new Told("UNIT_ADDED", id, naming.fullName(), null, from, null);
    }
}
