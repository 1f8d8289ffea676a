package vn.giaoban.paperwork.source.docx;

import java.util.Arrays;
import java.util.List;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.DocumentReader;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;

/** Word documents from 2007 on. */
public final class DocxReader implements DocumentReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Override
    public boolean reads(byte[] content, String fileName) {
        return content.length >= ZIP.length && Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    @Override
    public SourceDocument read(byte[] content, String fileName) throws UnreadableDocument {
        DocxParts parts = DocxParts.unpack(content);
        String main = Relations.of(parts, "").target("officeDocument");
        parts.requireWord(main);
        Relations relations = Relations.of(parts, main);
        DocxStyles styles = DocxStyles.read(parts, relations.target("styles"));
        Numbering numbering = Numbering.read(parts, relations.target("numbering"), styles);
        Blocks blocks = new Blocks();
        Findings findings = new Findings();
        if (parts.anyIn("/embeddings/")) {
            findings.embedded();
        }
        if (relations.fetchFromOutside()
                || relations.targets("settings").stream().anyMatch(part -> fetches(parts, part))) {
            findings.external();
        }
        XmlWalk.read(
                parts.xml(main),
                root -> new DocxBody(root, styles, numbering, blocks, findings).read(BlockKind.PARAGRAPH));
        if (!blocks.hasLetters()) {
            throw withoutText(parts);
        }
        for (String type : List.of("footnotes", "endnotes")) {
            readNotes(parts, relations.target(type), styles, numbering, blocks, findings);
        }
        for (String type : List.of("header", "footer")) {
            for (String part : relations.targets(type)) {
                if (parts.has(part)) {
                    XmlWalk.read(
                            parts.xml(part),
                            root -> new DocxBody(root, styles, numbering, blocks, findings)
                                    .read(BlockKind.PAGE_FURNITURE));
                }
            }
        }
        if (blocks.isLegacyText()) {
            throw new UnreadableDocument(
                    Reason.DAMAGED,
                    "Văn bản dùng phông chữ kiểu cũ (TCVN3 .VnTime hoặc VNI) nên chữ lưu trong tệp không phải tiếng Việt Unicode."
                            + " Hãy chuyển sang Unicode (ví dụ bằng UniKey Toolkit: Ctrl+Shift+F6) rồi đưa lại.");
        }
        return new SourceDocument(SourceFormat.DOCX, blocks.all(), findings.notices());
    }

    /** Notes of separators carry a type; notes of the text do not. */
    private static void readNotes(
            DocxParts parts, String part, DocxStyles styles, Numbering numbering, Blocks blocks, Findings findings)
            throws UnreadableDocument {
        if (part == null || !parts.has(part)) {
            return;
        }
        XmlWalk.read(
                parts.xml(part),
                root -> root.eachChild(name -> {
                    if ((name.equals("footnote") || name.equals("endnote")) && root.attribute("type") == null) {
                        new DocxBody(root, styles, numbering, blocks, findings).read(BlockKind.FOOTNOTE);
                    }
                }));
    }

    private static boolean fetches(DocxParts parts, String part) {
        try {
            return Relations.of(parts, part).fetchFromOutside();
        } catch (UnreadableDocument damaged) {
            return false;
        }
    }

    private static UnreadableDocument withoutText(DocxParts parts) {
        return parts.anyIn("/media/")
                ? new UnreadableDocument(
                        Reason.SCAN_WITHOUT_TEXT,
                        "Tệp Word này chỉ có ảnh chụp văn bản, không có chữ. Hãy dùng bản gốc có chữ, hoặc dán văn bản vào.")
                : new UnreadableDocument(Reason.EMPTY, "Văn bản trống.");
    }
}
