package vn.giaoban.paperwork.linting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text: bases, paragraphs, letters of points, written dates and the end. */
final class TextRules {

    /** A paragraph that fills more than a line shows whether it is justified and indented. */
    private static final int LONG = 95;

    private static final Pattern BASIS = Pattern.compile("(?u)^Căn cứ\\s.*");
    private static final Pattern IMPLEMENTING = Pattern.compile("(?u)^(Thực hiện|Theo đề nghị|Xét)\\s.*");
    private static final Pattern POINT = Pattern.compile("^(\\p{Ll})\\)\\s.*");
    private static final Pattern CLAUSE = Pattern.compile("^(\\d+|[IVXLC]+)\\.\\s.*");

    /** Points follow the Vietnamese alphabet, which has đ, and no f, j, w, z. */
    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private TextRules() {}

    static void check(PaperZones paper, Findings findings) {
        List<Line> bases = paper.body().stream().takeWhile(TextRules::isBasis).toList();
        bases(bases, findings);
        List<Line> text = paper.body().subList(bases.size(), paper.body().size());
        paragraphs(paper.body(), findings);
        points(text, findings);
        paper.body().forEach(line -> WrittenDates.check(line, LayoutRule.DATES, findings));
        if (paper.isRegistered() && !text.isEmpty()) {
            findings.demand(
                    text.getLast().said().endsWith("./."),
                    LayoutRule.ENDING,
                    "Nội dung phải kết thúc bằng «./.».",
                    text.getLast());
        }
        if (paper.isRegistered() && text.isEmpty()) {
            findings.add(LayoutRule.TEXT, "Không thấy nội dung của văn bản.");
        }
    }

    private static boolean isBasis(Line line) {
        return BASIS.matcher(line.said()).matches()
                || IMPLEMENTING.matcher(line.said()).matches()
                        && (line.italic() || line.said().endsWith(";"));
    }

    private static void bases(List<Line> bases, Findings findings) {
        for (Line basis : bases) {
            findings.demandItalic(LayoutRule.BASES, basis, true);
            boolean last = basis == bases.getLast();
            findings.demand(
                    basis.said().endsWith(last ? "." : ";"),
                    LayoutRule.BASES,
                    last
                            ? "Dòng căn cứ cuối cùng kết thúc bằng dấu chấm."
                            : "Mỗi căn cứ kết thúc bằng dấu chấm phẩy, xuống dòng.",
                    basis);
        }
    }

    private static void paragraphs(List<Line> body, Findings findings) {
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            findings.demandSize(LayoutRule.TEXT, line, 13, 14);
            if (line.spacing() != 0 && (line.spacing() < 0.99 || line.spacing() > 1.51)) {
                findings.add(
                        LayoutRule.TEXT,
                        "Khoảng cách dòng " + Findings.number(line.spacing()) + ", phải từ 1 đến 1,5 dòng.",
                        line);
            }
            if (line.alignment() != Line.Alignment.CENTRED && line.said().length() > LONG) {
                filled(line, findings);
            }
            if (i + 1 < body.size() && line.after() + body.get(i + 1).before() < 6) {
                findings.add(LayoutRule.TEXT, "Giữa các đoạn phải cách ít nhất 6 pt.", line);
            }
        }
    }

    private static void filled(Line line, Findings findings) {
        findings.demand(
                line.alignment() == Line.Alignment.JUSTIFIED,
                LayoutRule.TEXT,
                "Nội dung phải canh đều cả hai lề.",
                line);
        boolean indented = Findings.within(line.firstLine(), 10, 10) || Findings.within(line.firstLine(), 12.7, 12.7);
        findings.demand(
                indented,
                LayoutRule.TEXT,
                "Chữ đầu đoạn lùi " + Findings.number(line.firstLine()) + " mm, phải lùi 10 mm hoặc 12,7 mm.",
                line);
    }

    private static void points(List<Line> text, Findings findings) {
        int next = 0;
        for (Line line : text) {
            Matcher point = POINT.matcher(line.said());
            if (point.matches()) {
                int at = ALPHABET.indexOf(point.group(1));
                if (at != next && at != 0) {
                    findings.add(
                            LayoutRule.POINT_LETTERS,
                            "Điểm theo thứ tự chữ cái tiếng Việt a, b, c, d, đ, e, g…: ở đây phải là «"
                                    + ALPHABET.charAt(Math.min(next, ALPHABET.length() - 1)) + ")».",
                            line);
                }
                next = at < 0 ? next + 1 : at + 1;
            } else if (CLAUSE.matcher(line.said()).matches()) {
                next = 0;
            }
        }
    }
}
