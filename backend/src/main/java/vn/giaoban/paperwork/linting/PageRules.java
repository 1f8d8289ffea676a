package vn.giaoban.paperwork.linting;

import java.util.List;
import java.util.Set;

/** Paper, margins, page numbers, font and colour. */
final class PageRules {

    private static final String FONT = "Times New Roman";

    /** About what a page bears: a longer text has a second one, and that has a number. */
    private static final int LETTERS_OF_A_PAGE = 2_800;

    private PageRules() {}

    static void check(DocxLook look, Findings findings) {
        look.sheets().forEach(sheet -> sheet(sheet, look.lines(), findings));
        if (look.sheets().isEmpty()) {
            findings.add(LayoutRule.PAGE_SIZE, "Văn bản không ghi khổ giấy và lề trang.");
        }
        for (Line line : look.lines()) {
            if (!line.isBlank()) {
                Set<String> fonts = line.fonts();
                findings.demand(
                        fonts.stream().allMatch(FONT::equals),
                        LayoutRule.FONT,
                        "Phông chữ phải là Times New Roman, ở đây có " + String.join(", ", fonts) + ".",
                        line);
                findings.demand(!line.coloured(), LayoutRule.COLOUR, "Chữ phải màu đen.", line);
            }
        }
    }

    private static void sheet(Sheet sheet, List<Line> lines, Findings findings) {
        boolean upright = Findings.within(sheet.width(), 210, 210) && Findings.within(sheet.height(), 297, 297);
        boolean across = Findings.within(sheet.width(), 297, 297) && Findings.within(sheet.height(), 210, 210);
        if (!upright && !across) {
            findings.add(
                    LayoutRule.PAGE_SIZE,
                    "Khổ giấy %s × %s mm, phải là A4 (210 × 297 mm)."
                            .formatted(Findings.number(sheet.width()), Findings.number(sheet.height())));
        }
        margin("trên", sheet.top(), 20, 25, findings);
        margin("dưới", sheet.bottom(), 20, 25, findings);
        margin("trái", sheet.left(), 30, 35, findings);
        margin("phải", sheet.right(), 15, 20, findings);
        pageNumber(sheet, lines, findings);
    }

    private static void margin(String side, double found, double from, double to, Findings findings) {
        if (!Findings.within(found, from, to)) {
            findings.add(
                    LayoutRule.MARGINS,
                    "Lề %s %s mm, phải từ %s đến %s mm."
                            .formatted(side, Findings.number(found), Findings.number(from), Findings.number(to)));
        }
    }

    private static void pageNumber(Sheet sheet, List<Line> lines, Findings findings) {
        if (!sheet.numbered()) {
            int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
            if (letters > LETTERS_OF_A_PAGE) {
                findings.add(LayoutRule.PAGE_NUMBER, "Thiếu số trang canh giữa ở lề trên.");
            }
            return;
        }
        if (sheet.numberSize() < 13 || sheet.numberSize() > 14) {
            findings.add(
                    LayoutRule.PAGE_NUMBER,
                    "Số trang cỡ " + Findings.number(sheet.numberSize()) + ", phải là 13 đến 14.");
        }
        if (!sheet.firstPageApart()) {
            findings.add(LayoutRule.PAGE_NUMBER, "Trang thứ nhất không được hiện số trang.");
        }
    }
}
