package vn.giaoban.paperwork.linting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A Word file as lines and pages. Give it only what the guard of the readers has let through. */
record DocxLook(List<Line> lines, List<Sheet> sheets) {

    private static final String FOLDER = "word/";

    /** An administrative paper of a hundred pages has less; a tree of it fits in memory many times over. */
    static final int LARGEST_XML = 6 << 20;

    /** @throws IOException when a part is broken or larger than {@link #LARGEST_XML} */
    static DocxLook of(byte[] docx) throws IOException {
        Map<String, Element> parts = parts(docx);
        Element document = parts.get("document.xml");
        if (document == null) {
            throw new IOException("No main part.");
        }
        StyleChain styles = new StyleChain(parts.get("styles.xml"));
        Element body = Xml.child(document, "body");
        DocxLook look =
                new DocxLook(new ArrayList<>(), new SheetLook(heads(parts), styles).of(body == null ? document : body));
        int table = 0;
        for (Element element : Xml.children(body)) {
            if ("tbl".equals(element.getLocalName())) {
                look.table(element, table++, styles);
            } else {
                look.paragraphs(element, null, styles);
            }
        }
        return look;
    }

    private void table(Element table, int number, StyleChain styles) {
        int row = 0;
        for (Element line : Xml.children(table, "tr")) {
            int column = 0;
            for (Element cell : Xml.children(line, "tc")) {
                Line.Cell place = new Line.Cell(number, row, column++);
                Xml.children(cell).forEach(element -> paragraphs(element, place, styles));
            }
            row++;
        }
    }

    private void paragraphs(Element element, Line.@Nullable Cell cell, StyleChain styles) {
        switch (element.getLocalName()) {
            case "p" -> lines.addAll(LineLook.of(element, cell, styles));
            case "sdt", "sdtContent", "tbl", "tr", "tc" ->
                Xml.children(element).forEach(child -> paragraphs(child, cell, styles));
            default -> {}
        }
    }

    private static Map<String, Element> parts(byte[] docx) throws IOException {
        Map<String, Element> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (name.startsWith(FOLDER) && wanted(name.substring(FOLDER.length()))) {
                    byte[] xml = zip.readNBytes(LARGEST_XML + 1);
                    if (xml.length > LARGEST_XML) {
                        throw new IOException("A part is too large.");
                    }
                    parts.put(name.substring(FOLDER.length()), Xml.parse(xml));
                }
            }
        }
        return parts;
    }

    private static boolean wanted(String part) {
        return part.equals("document.xml")
                || part.equals("styles.xml")
                || part.equals("_rels/document.xml.rels")
                || part.startsWith("header") && part.endsWith(".xml");
    }

    private static Map<String, Element> heads(Map<String, Element> parts) {
        Map<String, Element> heads = new HashMap<>();
        for (Element relation : Xml.children(parts.get("_rels/document.xml.rels"))) {
            String target = Xml.attribute(relation, "Target");
            if (target != null && target.startsWith("header")) {
                heads.put(Xml.attribute(relation, "Id"), parts.get(target));
            }
        }
        return heads;
    }
}
