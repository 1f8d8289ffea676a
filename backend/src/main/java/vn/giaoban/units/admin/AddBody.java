package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Ids;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.BodyName;
import vn.giaoban.units.register.Validity;

/**
 * Thêm cơ quan.
 *
 * @param shortName without its unit; the name when absent
 * @param organCode mã định danh of the document exchange, dotted, at most 13 characters: H37.DN.001, 000.01.12.H28
 */
record AddBody(
        @NotNull UUID unitId,
        @NotNull(message = "Phải chọn loại cơ quan.") BodyKind kind,

        @NotBlank(message = "Phải nhập tên cơ quan.") @Size(max = 200, message = "Không quá 200 ký tự.")
        String name,

        @Nullable @Size(max = 120, message = "Không quá 120 ký tự.")
        String shortName,

        @Nullable @Pattern(regexp = ORGAN_CODE, message = ORGAN_CODE_MESSAGE)
        String organCode,

        @NotNull(message = "Phải chọn ngày bắt đầu.") LocalDate from,
        List<@Size(max = 200, message = "Không quá 200 ký tự.") String> aliases)
        implements Change {

    static final String ORGAN_CODE = "\\s*|(?=.{1,13}$)[A-Z0-9]+(\\.[A-Z0-9]+)*";
    static final String ORGAN_CODE_MESSAGE =
            "Mã định danh gồm chữ in hoa không dấu và chữ số, các nhóm cách nhau bằng dấu chấm, không quá 13 ký tự:"
                    + " H37.DN.001.";
    private static final int LONGEST_SHORT_NAME = 120;

    AddBody {
        aliases = aliases == null ? List.of() : aliases;
    }

    @Override
    public Told on(Tree tree, NewBodies newBodies) {
        tree.unit(unitId);
        var id = Ids.next();
        var called = Objects.requireNonNull(Typed.line(name));
        tree.put(new Body(
                id,
                unitId,
                kind,
                null,
                Typed.line(organCode),
                new Validity(from, tree.unit(unitId).last().validity().to()),
                List.of(new BodyName(from, called, shortNameOf(called, shortName))),
                Typed.set(aliases)));
        return new Told("BODY_ADDED", id, called, null, from, null);
    }

    static String shortNameOf(String name, @Nullable String typed) {
        var shorter = Objects.requireNonNullElse(Typed.line(typed), name);
        return shorter.length() <= LONGEST_SHORT_NAME ? shorter : shorter.substring(0, LONGEST_SHORT_NAME);
    }
}
