package vn.giaoban.units;

import java.util.Arrays;
import java.util.Comparator;

/** Loại đơn vị hành chính. The type word is part of a unit's name: huyện Duyên Hải and thị xã Duyên Hải are two units. */
public enum UnitType {
    PROVINCE(UnitLevel.PROVINCE, "tỉnh"),
    /** thành phố trực thuộc trung ương */
    CENTRAL_CITY(UnitLevel.PROVINCE, "thành phố"),
    RURAL_DISTRICT(UnitLevel.DISTRICT, "huyện"),
    URBAN_DISTRICT(UnitLevel.DISTRICT, "quận"),
    TOWN(UnitLevel.DISTRICT, "thị xã"),
    /** thành phố thuộc tỉnh */
    PROVINCIAL_CITY(UnitLevel.DISTRICT, "thành phố"),
    RURAL_COMMUNE(UnitLevel.COMMUNE, "xã"),
    WARD(UnitLevel.COMMUNE, "phường"),
    /** until 30/6/2025 */
    TOWNSHIP(UnitLevel.COMMUNE, "thị trấn"),
    /** since 1/7/2025 */
    SPECIAL_ZONE(UnitLevel.COMMUNE, "đặc khu");

    private final UnitLevel level;
    private final String word;

    UnitType(UnitLevel level, String word) {
        this.level = level;
        this.word = word;
    }

    public UnitLevel level() {
        return level;
    }

    /** The type word as it stands before the name, in lower case. */
    public String word() {
        return word;
    }

    /**
     * The type that a full name says.
     *
     * @param topLevel whether the unit has no parent: decides what a «thành phố» is
     * @throws IllegalArgumentException when the name begins with no type word of that place in the tree
     */
    public static UnitType ofFullName(String fullName, boolean topLevel) {
        return Arrays.stream(values())
                .filter(type -> (type.level == UnitLevel.PROVINCE) == topLevel)
                .filter(type -> fullName.startsWith(type.word + " "))
                .max(Comparator.comparingInt(type -> type.word.length()))
                .orElseThrow(() -> new IllegalArgumentException("No type word in the name: " + fullName));
    }

    /** The name without the type word: «Cầu Kè» of «huyện Cầu Kè». */
    public String nameIn(String fullName) {
        return fullName.substring(word.length() + 1);
    }
}
