package vn.giaoban.paperwork.linting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of paper of Decree 30/2020/NĐ-CP, Art. 7, with their abbreviations (App. III, part I). */
final class PaperTitle {

    private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        ABBREVIATIONS.put("NGHỊ QUYẾT", "NQ");
        ABBREVIATIONS.put("QUYẾT ĐỊNH", "QĐ");
        ABBREVIATIONS.put("CHỈ THỊ", "CT");
        ABBREVIATIONS.put("QUY CHẾ", "QC");
        ABBREVIATIONS.put("QUY ĐỊNH", "QyĐ");
        ABBREVIATIONS.put("THÔNG CÁO", "TC");
        ABBREVIATIONS.put("THÔNG BÁO", "TB");
        ABBREVIATIONS.put("HƯỚNG DẪN", "HD");
        ABBREVIATIONS.put("CHƯƠNG TRÌNH", "CTr");
        ABBREVIATIONS.put("KẾ HOẠCH", "KH");
        ABBREVIATIONS.put("PHƯƠNG ÁN", "PA");
        ABBREVIATIONS.put("ĐỀ ÁN", "ĐA");
        ABBREVIATIONS.put("DỰ ÁN", "DA");
        ABBREVIATIONS.put("BÁO CÁO", "BC");
        ABBREVIATIONS.put("BIÊN BẢN", "BB");
        ABBREVIATIONS.put("TỜ TRÌNH", "TTr");
        ABBREVIATIONS.put("HỢP ĐỒNG", "HĐ");
        ABBREVIATIONS.put("CÔNG ĐIỆN", "CĐ");
        ABBREVIATIONS.put("BẢN GHI NHỚ", "BGN");
        ABBREVIATIONS.put("BẢN THỎA THUẬN", "BTT");
        ABBREVIATIONS.put("GIẤY ỦY QUYỀN", "GUQ");
        ABBREVIATIONS.put("GIẤY MỜI", "GM");
        ABBREVIATIONS.put("GIẤY GIỚI THIỆU", "GGT");
        ABBREVIATIONS.put("GIẤY NGHỈ PHÉP", "GNP");
        ABBREVIATIONS.put("PHIẾU GỬI", "PG");
        ABBREVIATIONS.put("PHIẾU CHUYỂN", "PC");
        ABBREVIATIONS.put("PHIẾU BÁO", "PB");
    }

    private PaperTitle() {}

    static boolean isKind(String line) {
        return abbreviation(line) != null;
    }

    /** «KH» for «KẾ HOẠCH», however it is written; null for what the decree does not know. */
    static @Nullable String abbreviation(String line) {
        return ABBREVIATIONS.get(line.toUpperCase(Locale.ROOT));
    }

    /** The kind that a symbol begins with: «GM» of «GM-HĐND». */
    static Optional<String> kindOf(String symbol) {
        String first = symbol.split("-", 2)[0];
        return ABBREVIATIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(first))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
