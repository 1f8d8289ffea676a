package vn.giaoban.paperwork.proceedings;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The book's tree of parts, by which programs read it aloud in order (ISO 32000-1, 14.7). */
final class BookTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private final Map<PDPage, COSArray> pages = new HashMap<>();

    BookTags(PDDocument document) {
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    PDStructureElement part(String type) {
        return part(type, whole);
    }

    static PDStructureElement part(String type, PDStructureNode within) {
        PDStructureElement part = new PDStructureElement(type, within);
        within.appendKid(part);
        return part;
    }

    /** @return the mark under which the page's next content is drawn; it belongs to the part */
    PDPropertyList mark(PDStructureElement part, PDPage page) {
        COSArray marks = pages.computeIfAbsent(page, this::numbered);
        int number = marks.size();
        marks.add(part);
        part.setPage(page);
        COSDictionary kid = new COSDictionary();
        kid.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        kid.setItem(COSName.PG, page);
        kid.setInt(COSName.MCID, number);
        part.appendKid(new PDMarkedContentReference(kid));
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        return PDPropertyList.create(properties);
    }

    private COSArray numbered(PDPage page) {
        COSArray marks = new COSArray();
        int number = parents.size();
        page.setStructParents(number);
        parents.put(number, new PDParentTreeValue(marks));
        return marks;
    }

    /** When every part has its content. */
    void close() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
