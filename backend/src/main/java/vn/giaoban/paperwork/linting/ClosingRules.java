package vn.giaoban.paperwork.linting;

import java.util.List;
import java.util.regex.Pattern;

/** «Nơi nhận» and who signs. */
final class ClosingRules {

    private static final Pattern TITLED =
            Pattern.compile("(?u)^(GS|PGS|TS|ThS|Th\\.S|BS|KS|LS|CN|Ông|Bà|Đ/c|Đồng chí)[.\\s].*");

    private ClosingRules() {}

    static void check(PaperZones paper, Findings findings) {
        recipients(paper, findings);
        signature(paper, findings);
    }

    private static void recipients(PaperZones paper, Findings findings) {
        if (paper.recipients().isEmpty()) {
            if (paper.isRegistered()) {
                findings.add(LayoutRule.RECIPIENTS, "Thiếu «Nơi nhận:» ở cuối văn bản, bên trái.");
            }
            return;
        }
        Line word = paper.recipients().getFirst();
        findings.demand(
                word.said().equals("Nơi nhận:"), LayoutRule.RECIPIENTS, "Phải viết «Nơi nhận:» trên dòng riêng.", word);
        findings.demandSize(LayoutRule.RECIPIENTS, word, 12, 12);
        findings.demandBold(LayoutRule.RECIPIENTS, word, true);
        findings.demandItalic(LayoutRule.RECIPIENTS, word, true);
        List<Line> lines = paper.recipients().stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
        for (Line line : lines) {
            boolean last = line == lines.getLast();
            findings.demandSize(LayoutRule.RECIPIENTS, line, 11, 11);
            findings.demandBold(LayoutRule.RECIPIENTS, line, false);
            findings.demandItalic(LayoutRule.RECIPIENTS, line, false);
            findings.demand(
                    line.said().startsWith("-"),
                    LayoutRule.RECIPIENTS,
                    "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng.",
                    line);
            findings.demand(
                    line.said().endsWith(last ? "." : ";"),
                    LayoutRule.RECIPIENTS,
                    last
                            ? "Dòng cuối của nơi nhận kết thúc bằng dấu chấm."
                            : "Mỗi nơi nhận kết thúc bằng dấu chấm phẩy.",
                    line);
        }
        if (lines.isEmpty() || !lines.getLast().said().matches("(?u)^-\\s*Lưu\\s*:\\s*VT.*")) {
            findings.add(
                    LayoutRule.RECIPIENTS,
                    "Dòng cuối của nơi nhận phải là «- Lưu: VT, …».",
                    lines.isEmpty() ? word : lines.getLast());
        }
    }

    private static void signature(PaperZones paper, Findings findings) {
        List<Line> lines =
                paper.signer().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            if (paper.isRegistered()) {
                findings.add(LayoutRule.SIGNATURE, "Thiếu quyền hạn, chức vụ của người ký.");
            }
            return;
        }
        for (Line line : lines) {
            findings.demandBold(LayoutRule.SIGNATURE, line, true);
            findings.demandItalic(LayoutRule.SIGNATURE, line, false);
            findings.demandSize(LayoutRule.SIGNATURE, line, 13, 14);
            findings.demand(
                    !TITLED.matcher(line.said()).matches(),
                    LayoutRule.SIGNATURE,
                    "Trước họ tên người ký không ghi học hàm, học vị và danh xưng.",
                    line);
        }
        findings.demandCapitals(LayoutRule.SIGNATURE, lines.getFirst());
    }
}
