package vn.giaoban.paperwork.source.docx;

import javax.xml.stream.XMLStreamException;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** What a {@code w:pPr} says; null where it leaves the matter to the style. */
final class ParagraphProperties {

    String style;
    Boolean centred;
    Integer numId;
    Integer level;

    /** The style from which the list came, which may name its level. */
    String numberedByStyle;

    /** Its end is deleted by a tracked change: the next paragraph continues it. */
    boolean endDeleted;

    void read(XmlWalk xml) throws XMLStreamException, UnreadableDocument {
        xml.eachChild(name -> {
            switch (name) {
                case "pStyle" -> style = xml.val();
                case "jc" -> centred = "center".equals(xml.val());
                case "numPr" ->
                    xml.eachChild(part -> {
                        switch (part) {
                            case "numId" -> numId = xml.number(0);
                            case "ilvl" -> level = xml.number(0);
                            default -> {}
                        }
                    });
                case "rPr" ->
                    xml.eachChild(part -> {
                        if (part.equals("del") || part.equals("moveFrom")) {
                            endDeleted = true;
                        }
                    });
                default -> {}
            }
        });
    }
}
