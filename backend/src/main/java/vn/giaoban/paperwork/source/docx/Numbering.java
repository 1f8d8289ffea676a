package vn.giaoban.paperwork.source.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.giaoban.paperwork.source.UnreadableDocument;

/**
 * The labels of automatic lists, counted as Word counts them: lists of one definition share their counters, a level
 * starts anew below a higher one, and a start of its own counts the first time its list is used.
 */
final class Numbering {

    private static final int LEVELS = 9;

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, ListUse> lists = new HashMap<>();
    private final Map<Integer, Integer[]> counters = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final DocxStyles styles;

    private static final class Definition {
        private final Level[] levels = new Level[LEVELS];
        private String styleLink;
    }

    private static final class ListUse {
        private int definition;
        private final Integer[] starts = new Integer[LEVELS];
        private final Level[] levels = new Level[LEVELS];
    }

    /** @param restartAfter the level, from 1, below which it starts anew; 0 never; -1 below any higher one */
    private record Level(
            int start, String format, String text, boolean legal, int restartAfter, String style, String font) {}

    private Numbering(DocxStyles styles) {
        this.styles = styles;
    }

    static Numbering read(DocxParts parts, String part, DocxStyles styles) throws UnreadableDocument {
        Numbering numbering = new Numbering(styles);
        if (part != null && parts.has(part)) {
            XmlWalk.read(
                    parts.xml(part),
                    root -> root.eachChild(name -> {
                        switch (name) {
                            case "abstractNum" -> numbering.definition(root);
                            case "num" -> numbering.list(root);
                            default -> {}
                        }
                    }));
        }
        return numbering;
    }

    private void definition(XmlWalk xml) throws XMLStreamException, UnreadableDocument {
        Definition definition = new Definition();
        definitions.put(XmlWalk.number(xml.attribute("abstractNumId"), -1), definition);
        xml.eachChild(name -> {
            switch (name) {
                case "numStyleLink" -> definition.styleLink = xml.val();
                case "lvl" -> level(xml, definition.levels);
                default -> {}
            }
        });
    }

    private void list(XmlWalk xml) throws XMLStreamException, UnreadableDocument {
        ListUse list = new ListUse();
        lists.put(XmlWalk.number(xml.attribute("numId"), -1), list);
        xml.eachChild(name -> {
            switch (name) {
                case "abstractNumId" -> list.definition = xml.number(-1);
                case "lvlOverride" -> {
                    int at = XmlWalk.number(xml.attribute("ilvl"), 0);
                    xml.eachChild(part -> {
                        switch (part) {
                            case "startOverride" -> {
                                if (at >= 0 && at < LEVELS) {
                                    list.starts[at] = xml.number(1);
                                }
                            }
                            case "lvl" -> level(xml, list.levels);
                            default -> {}
                        }
                    });
                }
                default -> {}
            }
        });
    }

    private static void level(XmlWalk xml, Level[] levels) throws XMLStreamException, UnreadableDocument {
        int at = XmlWalk.number(xml.attribute("ilvl"), -1);
        int[] numbers = {1, -1};
        String[] texts = {"decimal", "", null, null};
        boolean[] legal = new boolean[1];
        xml.eachChild(name -> {
            switch (name) {
                case "start" -> numbers[0] = xml.number(1);
                case "lvlRestart" -> numbers[1] = xml.number(-1);
                case "numFmt" -> texts[0] = xml.val() == null ? "decimal" : xml.val();
                case "lvlText" -> texts[1] = xml.val() == null ? "" : xml.val();
                case "pStyle" -> texts[2] = xml.val();
                case "rPr" -> texts[3] = Look.read(xml).font();
                case "isLgl" -> legal[0] = xml.isOn();
                default -> {}
            }
        });
        if (at >= 0 && at < LEVELS) {
            levels[at] = new Level(numbers[0], texts[0], texts[1], legal[0], numbers[1], texts[2], texts[3]);
        }
    }

    /** The label of the next paragraph of a list; null when it has none. Asked once for each paragraph, in order. */
    String next(ParagraphProperties paragraph) {
        ListUse list = paragraph.numId == null ? null : lists.get(paragraph.numId);
        if (list == null) {
            return null;
        }
        Definition definition = definitionOf(list);
        if (definition == null) {
            return null;
        }
        int level = levelOf(paragraph, definition);
        Level shape = shape(list, definition, level);
        if (shape == null) {
            return null;
        }
        if (shape.format().equals("bullet")) {
            return Bullets.label(shape.text(), shape.font());
        }
        count(paragraph.numId, list, definition, level);
        return label(list, definition, shape);
    }

    private Definition definitionOf(ListUse list) {
        Definition definition = definitions.get(list.definition);
        if (definition == null || definition.styleLink == null) {
            return definition;
        }
        Integer linked = styles.listOf(definition.styleLink);
        ListUse target = linked == null ? null : lists.get(linked);
        return target == null ? definition : definitions.get(target.definition);
    }

    private static int levelOf(ParagraphProperties paragraph, Definition definition) {
        if (paragraph.level == null && paragraph.numberedByStyle != null) {
            for (int i = 0; i < LEVELS; i++) {
                if (definition.levels[i] != null && paragraph.numberedByStyle.equals(definition.levels[i].style())) {
                    return i;
                }
            }
        }
        return paragraph.level == null ? 0 : Math.clamp(paragraph.level, 0, LEVELS - 1);
    }

    private static Level shape(ListUse list, Definition definition, int level) {
        return list.levels[level] != null ? list.levels[level] : definition.levels[level];
    }

    private void count(int numId, ListUse list, Definition definition, int level) {
        Integer[] counts = counters.computeIfAbsent(list.definition, any -> new Integer[LEVELS]);
        if (used.add(numId)) {
            for (int i = 0; i < LEVELS; i++) {
                if (list.starts[i] != null) {
                    counts[i] = null;
                }
            }
        }
        counts[level] = counts[level] == null ? start(list, definition, level) : counts[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            Level deeper = shape(list, definition, i);
            if (deeper != null && (deeper.restartAfter() < 0 || deeper.restartAfter() > level)) {
                counts[i] = null;
            }
        }
    }

    private static int start(ListUse list, Definition definition, int level) {
        Level shape = shape(list, definition, level);
        return list.starts[level] != null ? list.starts[level] : shape == null ? 1 : shape.start();
    }

    private String label(ListUse list, Definition definition, Level shape) {
        Integer[] counts = counters.get(list.definition);
        String label = shape.text();
        for (int i = 0; i < LEVELS; i++) {
            String slot = "%" + (i + 1);
            if (label.contains(slot)) {
                Level part = shape(list, definition, i);
                int count = counts[i] == null ? start(list, definition, i) : counts[i];
                String format = part == null || shape.legal() ? "decimal" : part.format();
                label = label.replace(slot, NumberWords.of(count, format));
            }
        }
        return label.isBlank() ? null : label.strip();
    }
}
