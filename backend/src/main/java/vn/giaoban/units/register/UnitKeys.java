package vn.giaoban.units.register;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.UnitType;

/** Keys of the register's units and bodies, and the ids made from them: the same on every installation. */
final class UnitKeys {

    private UnitKeys() {}

    /** The key part that a full name gives: «cau-ke» of «huyện Cầu Kè», with the type for communes, «xa-cau-ke». */
    static String partOf(String fullName, UnitType type) {
        return fold(type.level() == UnitLevel.COMMUNE ? fullName : type.nameIn(fullName));
    }

    /** Letters without marks and digits, in lower case, everything between them one hyphen. */
    private static String fold(String text) {
        // đ has no decomposition, so taking the marks off does not make it a d.
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    static UUID unit(String key) {
        return named("unit:" + key);
    }

    static UUID version(String key, LocalDate from) {
        return named("unit-version:" + key + "@" + from);
    }

    static UUID body(String unitKey, String bodyKey) {
        return named("body:" + unitKey + "#" + bodyKey);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
