package vn.giaoban.units.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.UnitNaming;

/**
 * A line of a list, understood.
 *
 * @param error why it cannot be; then the rest may be missing
 */
record ImportedLine(
        int number,
        String written,
        @Nullable UnitNaming naming,
        @Nullable String parentCode,
        @Nullable String parentName,
        LocalDate from,
        @Nullable String error) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern CODE = Pattern.compile(AddUnit.CODE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern EXCEL_DAY = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");

    /** Day 0 of Excel's calendar. */
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d.M.uuuu"));

    private static final Map<String, UnitType> SHORT_TYPES = Map.of(
            "tx", UnitType.TOWN,
            "tt", UnitType.TOWNSHIP,
            "h", UnitType.RURAL_DISTRICT,
            "q", UnitType.URBAN_DISTRICT,
            "x", UnitType.RURAL_COMMUNE,
            "p", UnitType.WARD);

    /** Codes have as many digits as their level; spreadsheets drop zeros at the front. */
    private static final Map<UnitLevel, Integer> CODE_LENGTH =
            Map.of(UnitLevel.PROVINCE, 2, UnitLevel.DISTRICT, 3, UnitLevel.COMMUNE, 5);

    static ImportedLine of(ImportRow row, ImportMapping mapping, LocalDate fromOfAll) {
        var name = row.cell(mapping.name());
        var parentCode = row.cell(mapping.parentCode());
        var parentName = row.cell(mapping.parentName());
        if (name == null) {
            return wrong(row, "", fromOfAll, "Thiếu tên đơn vị.");
        }
        var from = day(row.cell(mapping.from()), fromOfAll);
        if (from.isEmpty()) {
            return wrong(row, name, fromOfAll, "Ngày «" + row.cell(mapping.from()) + "» không đọc được.");
        }
        var onTop = parentCode == null && parentName == null;
        var type = type(row.cell(mapping.type()), name, row.cell(mapping.level()), onTop);
        if (type.isEmpty()) {
            return wrong(
                    row,
                    name,
                    fromOfAll,
                    "Không biết loại đơn vị: cần cột loại, hoặc tên bắt đầu bằng tỉnh, xã, phường…");
        }
        var code = padded(row.cell(mapping.code()), type.get().level());
        var naming = UnitNaming.of(type.get(), name, code);
        if (naming.name().isEmpty() || naming.name().length() > LONGEST_NAME) {
            return wrong(row, name, fromOfAll, "Tên phải có từ 1 đến 100 ký tự.");
        }
        if (code != null && !CODE.matcher(code).matches()) {
            return wrong(row, name, fromOfAll, AddUnit.CODE_MESSAGE);
        }
        return new ImportedLine(row.line(), name, naming, parentCode, parentName, from.get(), null);
    }

    UnitLevel level() {
        return naming.type().level();
    }

    private static ImportedLine wrong(ImportRow row, String name, LocalDate from, String error) {
        return new ImportedLine(row.line(), name, null, null, null, from, error);
    }

    static @Nullable String padded(@Nullable String code, UnitLevel level) {
        if (code == null || !DIGITS.matcher(code).matches()) {
            return code;
        }
        return "0".repeat(Math.max(0, CODE_LENGTH.get(level) - code.length())) + code;
    }

    private static Optional<LocalDate> day(@Nullable String written, LocalDate otherwise) {
        if (written == null) {
            return Optional.of(otherwise);
        }
        if (EXCEL_DAY.matcher(written).matches()) {
            return Optional.of(EXCEL_EPOCH.plusDays((long) Double.parseDouble(written)));
        }
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(written, format));
            } catch (DateTimeException another) {
                // The next one may fit.
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitType> type(
            @Nullable String written, String name, @Nullable String level, boolean onTop) {
        var top = onTop || level != null && Typed.folded(level).matches("(cap )?tinh|1");
        if (written != null) {
            var word = Typed.folded(written);
            if (word.startsWith("thanh pho truc thuoc") || word.equals("thanh pho trung uong")) {
                return Optional.of(UnitType.CENTRAL_CITY);
            }
            var byWord = byWord(word + " ", top);
            return byWord.isPresent() ? byWord : Optional.ofNullable(SHORT_TYPES.get(word));
        }
        return byWord(Typed.folded(name) + " ", top);
    }

    private static Optional<UnitType> byWord(String folded, boolean top) {
        if (folded.startsWith("thanh pho ") || folded.startsWith("tp ")) {
            return Optional.of(top ? UnitType.CENTRAL_CITY : UnitType.PROVINCIAL_CITY);
        }
        for (var type : UnitType.values()) {
            if (folded.startsWith(Typed.folded(type.word()) + " ")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
