package vn.giaoban.units.admin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.admin.ImportSheet.GuessedMapping;

/** What a column means by its heading, compared without accents: «Mã ĐVHC», «ma_xa», «Ward code». */
final class Headings {

    private static final Pattern PARENT_CODE = words(
            "ma( don vi)? (cap tren|cha|tinh|thanh pho|tp|huyen|quan)( thanh pho| tp)?.*|(parent|province|district).*(code|id)"
                    + "|parent");
    private static final Pattern PARENT_NAME = words(
            "(ten )?(don vi )?(cap tren|cha|truc thuoc|thuoc tinh)( tinh| thanh pho)?|ten (tinh|thanh pho|huyen|quan).*|(parent|province|district).*name|thuoc");
    private static final Pattern CODE = words(
            "ma|ma so|ma (don vi|dvhc|xa|phuong|so|gso|tms|hanh chinh|don vi hanh chinh).*|code|id|(ward|commune|unit).*(code|id)|ma dvhc");
    private static final Pattern NAME = words(
            "ten|ten (don vi|dvhc|xa|phuong|day du|don vi hanh chinh|goi).*|don vi|don vi hanh chinh|name|full ?name|(ward|commune|unit).*name|xa phuong.*|name with type");
    private static final Pattern TYPE = words("loai|loai (hinh|don vi|dvhc).*|type|kind|division type");
    private static final Pattern LEVEL = words("cap|cap (don vi|hanh chinh|dvhc).*|level");
    private static final Pattern FROM =
            words("(ngay )?(hieu luc|co hieu luc|bat dau|ap dung)( tu)?.*|tu ngay|valid ?from|from|start.*");
    private static final List<Pattern> ALL = List.of(PARENT_CODE, PARENT_NAME, CODE, NAME, TYPE, LEVEL, FROM);

    private Headings() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex);
    }

    /** How many cells of a line are headings that are understood. */
    static long known(Collection<@Nullable String> cells) {
        return cells.stream()
                .filter(Objects::nonNull)
                .map(Typed::folded)
                .filter(heading -> ALL.stream()
                        .anyMatch(pattern -> pattern.matcher(heading).matches()))
                .count();
    }

    static GuessedMapping guess(List<String> headings) {
        var folded = headings.stream().map(Typed::folded).toList();
        var taken = new HashSet<Integer>();
        var parentCode = first(folded, PARENT_CODE, taken);
        var parentName = first(folded, PARENT_NAME, taken);
        var code = first(folded, CODE, taken);
        var name = first(folded, NAME, taken);
        // A list of provinces alone has «Mã tỉnh» and «Tên tỉnh» for its own.
        return new GuessedMapping(
                code == null ? parentCode : code,
                name == null ? parentName : name,
                first(folded, TYPE, taken),
                first(folded, LEVEL, taken),
                code == null ? null : parentCode,
                name == null ? null : parentName,
                first(folded, FROM, taken));
    }

    private static @Nullable Integer first(List<String> folded, Pattern pattern, Set<Integer> taken) {
        for (int i = 0; i < folded.size(); i++) {
            if (!taken.contains(i) && pattern.matcher(folded.get(i)).matches()) {
                taken.add(i);
                return i;
            }
        }
        return null;
    }
}
