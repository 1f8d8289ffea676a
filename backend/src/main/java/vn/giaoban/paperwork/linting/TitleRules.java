package vn.giaoban.paperwork.linting;

import java.util.List;

/** The kind and the subject, or «V/v» of a letter; whom it goes to; and that all of it stands where it belongs. */
final class TitleRules {

    private TitleRules() {}

    static void check(PaperZones paper, Findings findings) {
        if (paper.isLetter()) {
            about(paper, findings);
        } else {
            title(paper, findings);
        }
        addressees(paper, findings);
        order(paper, findings);
    }

    private static void title(PaperZones paper, Findings findings) {
        Line kind = paper.kind();
        findings.demandCapitals(LayoutRule.KIND, kind);
        findings.demandBold(LayoutRule.KIND, kind, true);
        findings.demandCentred(LayoutRule.KIND, kind);
        findings.demandSize(LayoutRule.KIND, kind, 13, 14);
        List<Line> subject =
                paper.subject().stream().filter(line -> !line.isBlank()).toList();
        if (subject.isEmpty()) {
            findings.add(LayoutRule.SUBJECT, "Thiếu trích yếu nội dung dưới tên loại văn bản.");
            return;
        }
        for (Line line : subject) {
            findings.demandBold(LayoutRule.SUBJECT, line, true);
            findings.demandSize(LayoutRule.SUBJECT, line, 13, 14);
        }
        findings.demand(
                paper.subject().stream().anyMatch(Line::ruled),
                LayoutRule.SUBJECT,
                "Thiếu đường kẻ ngang dưới trích yếu.",
                subject.getLast());
    }

    private static void about(PaperZones paper, Findings findings) {
        if (paper.about().isEmpty()) {
            findings.add(
                    LayoutRule.SUBJECT,
                    "Không thấy tên loại văn bản; nếu là công văn thì thiếu trích yếu «V/v …» dưới số, ký hiệu.");
            return;
        }
        for (Line line : paper.about()) {
            findings.demandBold(LayoutRule.SUBJECT, line, false);
            findings.demandItalic(LayoutRule.SUBJECT, line, false);
            findings.demandSize(LayoutRule.SUBJECT, line, 12, 13);
        }
    }

    private static void addressees(PaperZones paper, Findings findings) {
        if (paper.addressees().isEmpty()) {
            if (paper.isLetter()) {
                findings.add(LayoutRule.ADDRESSEES, "Công văn thiếu «Kính gửi: …».");
            }
            return;
        }
        for (Line line : paper.addressees()) {
            findings.demandBold(LayoutRule.ADDRESSEES, line, false);
            findings.demandItalic(LayoutRule.ADDRESSEES, line, false);
            findings.demandSize(LayoutRule.ADDRESSEES, line, 13, 14);
        }
        Line word = paper.addressees().getFirst();
        findings.demand(
                word.said().startsWith("Kính gửi:"),
                LayoutRule.ADDRESSEES,
                "Phải viết «Kính gửi:» với dấu hai chấm.",
                word);
        List<Line> listed = paper.addressees().stream()
                .filter(line -> line.said().startsWith("-"))
                .toList();
        for (Line line : listed) {
            boolean last = line == listed.getLast();
            findings.demand(
                    line.said().endsWith(last ? "." : ";"),
                    LayoutRule.ADDRESSEES,
                    last
                            ? "Dòng cuối của «Kính gửi» kết thúc bằng dấu chấm."
                            : "Mỗi nơi kính gửi kết thúc bằng dấu chấm phẩy.",
                    line);
        }
    }

    private static void order(PaperZones paper, Findings findings) {
        Line state = paper.state().getFirst();
        if (state.cell() != null && !paper.issuer().isEmpty()) {
            findings.demand(
                    state.cell().column() > paper.issuer().getFirst().cell().column(),
                    LayoutRule.ORDER,
                    "Quốc hiệu ở bên phải, tên cơ quan ban hành ở bên trái.",
                    state);
        }
        for (Line line : paper.early()) {
            findings.add(LayoutRule.ORDER, "Giữa phần đầu và tên loại văn bản không được có nội dung khác.", line);
        }
        if (!paper.recipients().isEmpty() && !paper.signer().isEmpty()) {
            findings.demand(
                    paper.recipients().getFirst().cell().column()
                            < paper.signer().getFirst().cell().column(),
                    LayoutRule.ORDER,
                    "«Nơi nhận» ở bên trái, chữ ký ở bên phải.",
                    paper.recipients().getFirst());
        }
    }
}
