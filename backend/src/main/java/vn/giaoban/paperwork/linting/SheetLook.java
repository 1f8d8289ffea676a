package vn.giaoban.paperwork.linting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The sections of a document and the heads of their pages; a section without one has that of the section before. */
final class SheetLook {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final Map<String, Element> heads;
    private final StyleChain styles;
    private final Map<String, Element> current = new HashMap<>();

    /** @param heads the XML of headers, by the id of their relation */
    SheetLook(Map<String, Element> heads, StyleChain styles) {
        this.heads = heads;
        this.styles = styles;
    }

    List<Sheet> of(Element body) {
        List<Sheet> sheets = new ArrayList<>();
        for (Element paragraph : Xml.children(body, "p")) {
            Element section = Xml.child(Xml.child(paragraph, "pPr"), "sectPr");
            if (section != null) {
                sheets.add(sheet(section));
            }
        }
        Element last = Xml.child(body, "sectPr");
        if (last != null) {
            sheets.add(sheet(last));
        }
        return sheets;
    }

    private Sheet sheet(Element section) {
        for (Element reference : Xml.children(section, "headerReference")) {
            String type = Xml.attribute(reference, "type");
            current.put(type == null ? "default" : type, heads.get(Xml.attribute(reference, "id")));
        }
        Element size = Xml.child(section, "pgSz");
        Element margin = Xml.child(section, "pgMar");
        Element title = Xml.child(section, "titlePg");
        Element number = number(current.get("default"));
        return new Sheet(
                millimetres(size, "w"),
                millimetres(size, "h"),
                millimetres(margin, "top"),
                millimetres(margin, "bottom"),
                millimetres(margin, "left") + millimetres(margin, "gutter"),
                millimetres(margin, "right"),
                number != null && isCentred(number),
                number == null ? 0 : size(number),
                title != null && Xml.isOn(title) && number(current.get("first")) == null);
    }

    /** The paragraph with the page's number. */
    private static @Nullable Element number(@Nullable Element head) {
        if (head == null) {
            return null;
        }
        var paragraphs = head.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            Element simple = Xml.within(paragraph, "fldSimple");
            Element complex = Xml.within(paragraph, "instrText");
            String instruction =
                    simple != null ? Xml.attribute(simple, "instr") : complex == null ? null : complex.getTextContent();
            if (instruction != null && instruction.strip().startsWith("PAGE")) {
                return paragraph;
            }
        }
        return null;
    }

    private boolean isCentred(Element paragraph) {
        String set = Xml.attribute(StyleChain.nearest(styles.ofParagraph(paragraph), "jc"), "val");
        Element frame = Xml.child(Xml.child(paragraph, "pPr"), "framePr");
        return "center".equals(set) || "center".equals(Xml.attribute(frame, "xAlign"));
    }

    private double size(Element paragraph) {
        Element run = Xml.within(paragraph, "r");
        return run == null ? 0 : StyleChain.nearest(styles.ofRun(run, paragraph), "sz", "val", 20) / 2;
    }

    private static double millimetres(@Nullable Element element, String attribute) {
        return Xml.number(element, attribute, 0) / TWIPS_PER_MILLIMETRE;
    }
}
