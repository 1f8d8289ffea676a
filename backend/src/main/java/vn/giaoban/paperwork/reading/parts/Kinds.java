package vn.giaoban.paperwork.reading.parts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.DocumentType;
import vn.giaoban.paperwork.reading.PlanReading.RegisterNumber;
import vn.giaoban.paperwork.reading.PlanReading.Verdict;
import vn.giaoban.paperwork.reading.text.Landmarks;
import vn.giaoban.paperwork.reading.text.Words;

/** What kind of document it is (abbreviations: Decree 30/2020/NĐ-CP, annex III). */
record Kinds(Verdict verdict, @Nullable Fact<DocumentType> type) {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("kế hoạch", "KH"),
            Map.entry("quyết định", "QĐ"),
            Map.entry("nghị quyết", "NQ"),
            Map.entry("chỉ thị", "CT"),
            Map.entry("thông báo", "TB"),
            Map.entry("hướng dẫn", "HD"),
            Map.entry("chương trình", "CTr"),
            Map.entry("phương án", "PA"),
            Map.entry("đề án", "ĐA"),
            Map.entry("báo cáo", "BC"),
            Map.entry("biên bản", "BB"),
            Map.entry("tờ trình", "TTr"),
            Map.entry("công điện", "CĐ"),
            Map.entry("giấy mời", "GM"),
            Map.entry("quy chế", "QC"),
            Map.entry("quy định", "QyĐ"));

    static Kinds of(Zones zones, Header header) {
        Words line = zones.kind();
        if (line != null) {
            Matcher m = Landmarks.KIND.matcher(line.key());
            String name = m.matches() && !m.group(1).equals("kếhoạch") ? m.group(1) : "kế hoạch";
            boolean plan = name.equals("kế hoạch");
            Words words = line.bare();
            String full =
                    plan && words.key().startsWith("kế hoạch") ? words.text().replaceFirst("\\s*\\(.*", "") : name;
            return new Kinds(
                    plan ? Verdict.PLAN : Verdict.OTHER_DOCUMENT,
                    words.fact(
                            new DocumentType(CODES.get(name), full.toUpperCase(Locale.ROOT)),
                            "header.kind",
                            Confidence.HIGH));
        }
        Fact<RegisterNumber> number = header.number();
        String symbol = number == null || number.value().symbol() == null
                ? ""
                : number.value().symbol();
        boolean letter = zones.header().stream()
                        .anyMatch(any -> Landmarks.SUBJECT.matcher(any.key()).find()
                                || Landmarks.ADDRESSEE.matcher(any.key()).find())
                || zones.bases().stream()
                        .anyMatch(any -> Landmarks.ADDRESSEE.matcher(any.key()).find());
        if (letter) {
            return new Kinds(Verdict.OTHER_DOCUMENT, null);
        }
        return new Kinds(symbol.startsWith("KH") ? Verdict.PLAN : Verdict.UNKNOWN, null);
    }
}
