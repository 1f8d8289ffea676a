package vn.giaoban.units;

import java.util.List;
import vn.giaoban.platform.tables.Column;
import vn.giaoban.platform.tables.Table;

/** A part of the register as a list to be kept. */
final class UnitSheet {

    static final Table<UnitView> TABLE = new Table<>(
            "Đơn vị",
            "don-vi",
            List.of(
                    Column.text("Tên đầy đủ", 36, UnitView::fullName),
                    Column.text("Loại", 14, unit -> unit.type().word()),
                    Column.text("Cấp", 10, unit -> level(unit.level())),
                    Column.text("Mã", 10, UnitView::code),
                    Column.text("Thuộc", 60, UnitView::path),
                    Column.day("Từ ngày", 14, UnitView::validFrom),
                    Column.day("Đến hết ngày", 14, UnitView::validTo),
                    Column.number("Đơn vị trực thuộc", 12, UnitView::childCount)));

    private UnitSheet() {}

    private static String level(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "Tỉnh";
            case DISTRICT -> "Huyện";
            case COMMUNE -> "Xã";
        };
    }
}
