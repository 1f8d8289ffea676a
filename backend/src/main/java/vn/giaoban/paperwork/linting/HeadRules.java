package vn.giaoban.paperwork.linting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quốc hiệu, Tiêu ngữ, the issuing body, number and symbol, place and date. */
final class HeadRules {

    private static final Pattern STATE = Pattern.compile("CỘNG (HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Pattern MOTTO_LIKE = Pattern.compile("(?iu).*độc\\s*lập.*hạnh\\s*phúc.*");

    /** A number, a gap for it, or a word in brackets where there is none yet. */
    private static final Pattern NUMBER = Pattern.compile("Số:\\s*(\\d+\\p{L}?|[.…_\\s]*|\\([^)]*\\))\\s*/(.*)");

    private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\d]+(y|r|yĐ)?(-[\\p{Lu}\\d.&]+)*");

    private HeadRules() {}

    static void check(PaperZones paper, Findings findings) {
        state(paper, findings);
        motto(paper, findings);
        issuer(paper, findings);
        number(paper, findings);
        placeAndDate(paper, findings);
    }

    private static void state(PaperZones paper, Findings findings) {
        Line state =
                paper.state().stream().filter(PaperZones::isState).findFirst().orElseThrow();
        findings.demand(
                STATE.matcher(state.said()).matches(),
                LayoutRule.STATE_NAME,
                "Quốc hiệu phải là «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM», in hoa, trên một dòng.",
                state);
        findings.demandBold(LayoutRule.STATE_NAME, state, true);
        findings.demandItalic(LayoutRule.STATE_NAME, state, false);
        findings.demandSize(LayoutRule.STATE_NAME, state, 12, 13);
    }

    private static void motto(PaperZones paper, Findings findings) {
        Optional<Line> found = paper.state().stream()
                .filter(line -> MOTTO_LIKE.matcher(line.said()).matches())
                .findFirst();
        if (found.isEmpty()) {
            findings.add(LayoutRule.MOTTO, "Thiếu Tiêu ngữ «" + MOTTO + "» dưới Quốc hiệu.");
            return;
        }
        Line motto = found.get();
        findings.demand(
                motto.said().equals(MOTTO),
                LayoutRule.MOTTO,
                "Tiêu ngữ phải viết «" + MOTTO + "», giữa các cụm từ có gạch nối và cách chữ.",
                motto);
        findings.demandBold(LayoutRule.MOTTO, motto, true);
        findings.demandItalic(LayoutRule.MOTTO, motto, false);
        findings.demandSize(LayoutRule.MOTTO, motto, 13, 14);
        boolean ruled = paper.state().stream().dropWhile(line -> line != motto).anyMatch(Line::ruled);
        findings.demand(ruled, LayoutRule.MOTTO, "Thiếu đường kẻ ngang dưới Tiêu ngữ.", motto);
    }

    private static void issuer(PaperZones paper, Findings findings) {
        List<Line> names = paper.issuerNames();
        List<Line> written = names.stream().filter(line -> !line.isBlank()).toList();
        if (written.isEmpty()) {
            findings.add(LayoutRule.ISSUER, "Thiếu tên cơ quan ban hành ở bên trái Quốc hiệu.");
            return;
        }
        for (Line name : written) {
            findings.demandCapitals(LayoutRule.ISSUER, name);
            findings.demandSize(LayoutRule.ISSUER, name, 12, 13);
            findings.demandItalic(LayoutRule.ISSUER, name, false);
        }
        findings.demandBold(LayoutRule.ISSUER, written.getLast(), true);
        findings.demand(
                names.stream().anyMatch(Line::ruled),
                LayoutRule.ISSUER,
                "Thiếu đường kẻ ngang dưới tên cơ quan ban hành.",
                written.getLast());
    }

    private static void number(PaperZones paper, Findings findings) {
        Line line = paper.number();
        if (line == null) {
            if (paper.isRegistered()) {
                findings.add(LayoutRule.NUMBER, "Thiếu «Số: …/…» dưới tên cơ quan ban hành.");
            }
            return;
        }
        findings.demandBold(LayoutRule.NUMBER, line, false);
        findings.demandItalic(LayoutRule.NUMBER, line, false);
        findings.demandSize(LayoutRule.NUMBER, line, 13, 13);
        Matcher written = NUMBER.matcher(line.said());
        if (!written.matches()) {
            findings.add(LayoutRule.NUMBER, "Phải viết «Số: 05/KH-HĐND»: có dấu hai chấm và dấu gạch chéo.", line);
            return;
        }
        findings.demand(
                !written.group(1).matches("\\d"), LayoutRule.NUMBER, "Số nhỏ hơn 10 phải có số 0 phía trước.", line);
        symbol(paper, written.group(2), line, findings);
    }

    private static void symbol(PaperZones paper, String symbol, Line line, Findings findings) {
        if (!SYMBOL.matcher(symbol).matches()) {
            findings.add(
                    LayoutRule.SYMBOL,
                    "Ký hiệu viết in hoa, các nhóm nối bằng gạch nối, không cách chữ, ví dụ KH-HĐND.",
                    line);
            return;
        }
        if (paper.isLetter()) {
            Optional<String> kind = PaperTitle.kindOf(symbol);
            findings.demand(
                    kind.isEmpty() && !symbol.startsWith("CV-"),
                    LayoutRule.SYMBOL,
                    "Ký hiệu của công văn không có chữ viết tắt tên loại; chỉ có cơ quan và đơn vị soạn thảo.",
                    line);
        } else {
            String wanted = PaperTitle.abbreviation(paper.kind().said());
            findings.demand(
                    wanted == null || symbol.split("-", 2)[0].equals(wanted),
                    LayoutRule.SYMBOL,
                    "Ký hiệu của " + paper.kind().said().toLowerCase(Locale.ROOT) + " bắt đầu bằng " + wanted + ".",
                    line);
        }
    }

    private static void placeAndDate(PaperZones paper, Findings findings) {
        Line line = paper.placeAndDate();
        if (line == null) {
            if (paper.isRegistered()) {
                findings.add(LayoutRule.PLACE_AND_DATE, "Thiếu địa danh và thời gian ban hành dưới Tiêu ngữ.");
            }
            return;
        }
        findings.demandItalic(LayoutRule.PLACE_AND_DATE, line, true);
        findings.demandBold(LayoutRule.PLACE_AND_DATE, line, false);
        findings.demandSize(LayoutRule.PLACE_AND_DATE, line, 13, 14);
        findings.demand(
                line.said().matches("(?u)\\S.*, ngày.*tháng.*năm.*"),
                LayoutRule.PLACE_AND_DATE,
                "Phải viết «Trà Vinh, ngày 05 tháng 3 năm 2023»: sau địa danh có dấu phẩy.",
                line);
        WrittenDates.check(line, LayoutRule.PLACE_AND_DATE, findings);
    }
}
