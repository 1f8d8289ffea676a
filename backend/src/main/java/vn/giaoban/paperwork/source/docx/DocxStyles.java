package vn.giaoban.paperwork.source.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** What the styles of the file say about looks and numbering. */
final class DocxStyles {

    /** Styles are based on others; a circle is cut here. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Look defaults = Look.NONE;
    private String defaultParagraphStyle;

    /** @param numId null where the style does not say */
    private record Style(String basedOn, Look look, Boolean centred, Integer numId, Integer level) {}

    static DocxStyles read(DocxParts parts, String part) throws UnreadableDocument {
        DocxStyles styles = new DocxStyles();
        if (part != null && parts.has(part)) {
            XmlWalk.read(
                    parts.xml(part),
                    root -> root.eachChild(name -> {
                        switch (name) {
                            case "style" -> styles.style(root);
                            case "docDefaults" ->
                                root.eachChild(defaults -> {
                                    if (defaults.equals("rPrDefault")) {
                                        root.eachChild(rPr -> styles.defaults = Look.read(root));
                                    }
                                });
                            default -> {}
                        }
                    }));
        }
        return styles;
    }

    private void style(XmlWalk xml) throws XMLStreamException, UnreadableDocument {
        String id = xml.attribute("styleId");
        if ("paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"))) {
            defaultParagraphStyle = id;
        }
        String[] basedOn = new String[1];
        Look[] look = {Look.NONE};
        ParagraphProperties properties = new ParagraphProperties();
        xml.eachChild(name -> {
            switch (name) {
                case "basedOn" -> basedOn[0] = xml.val();
                case "rPr" -> look[0] = Look.read(xml);
                case "pPr" -> properties.read(xml);
                default -> {}
            }
        });
        styles.put(id, new Style(basedOn[0], look[0], properties.centred, properties.numId, properties.level));
    }

    /** The look of a run before what it says itself; either style may be null. */
    Look look(String paragraphStyle, String characterStyle) {
        String paragraph = paragraphStyle == null ? defaultParagraphStyle : paragraphStyle;
        return chainLook(characterStyle).over(chainLook(paragraph)).over(defaults);
    }

    private Look chainLook(String id) {
        Look look = Look.NONE;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            look = look.over(style.look());
            at = style.basedOn();
        }
        return look;
    }

    /** Fills in what the paragraph leaves to its style. */
    void complete(ParagraphProperties paragraph) {
        String at = paragraph.style == null ? defaultParagraphStyle : paragraph.style;
        for (int i = 0; i < LONGEST_CHAIN && at != null && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            if (paragraph.centred == null) {
                paragraph.centred = style.centred();
            }
            if (paragraph.numId == null && style.numId() != null) {
                paragraph.numId = style.numId();
                paragraph.numberedByStyle = at;
            }
            if (paragraph.level == null) {
                paragraph.level = style.level();
            }
            at = style.basedOn();
        }
    }

    /** The list that a numbering style stands for; null when it is none. */
    Integer listOf(String style) {
        Style found = styles.get(style);
        return found == null ? null : found.numId();
    }
}
