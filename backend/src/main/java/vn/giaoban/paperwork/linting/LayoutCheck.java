package vn.giaoban.paperwork.linting;

import java.io.IOException;
import java.util.List;

/** Compares a Word document with Decree 30/2020/NĐ-CP. */
public final class LayoutCheck {

    private LayoutCheck() {}

    /**
     * What the decree wants otherwise, in the order of a page; nothing when all is as it should be.
     *
     * @param docx a file that the guard of the readers has let through
     * @throws IOException when it cannot be taken apart
     */
    public static List<Finding> of(byte[] docx) throws IOException {
        DocxLook look = DocxLook.of(docx);
        Findings findings = new Findings();
        PageRules.check(look, findings);
        List<PaperZones> papers = PaperZones.of(look.lines());
        if (papers.isEmpty()) {
            findings.add(
                    LayoutRule.STATE_NAME, "Không thấy Quốc hiệu «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» ở đầu văn bản.");
        }
        for (PaperZones paper : papers) {
            HeadRules.check(paper, findings);
            TitleRules.check(paper, findings);
            TextRules.check(paper, findings);
            ClosingRules.check(paper, findings);
        }
        return findings.inOrder();
    }
}
