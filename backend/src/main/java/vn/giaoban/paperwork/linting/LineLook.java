package vn.giaoban.paperwork.linting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the lines of a paragraph look like: a line break begins another line of the same paragraph. */
final class LineLook {

    private static final double TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    /** A single line in Word's measure, and the size that Word takes where none is set. */
    private static final double SINGLE = 240;

    private static final double DEFAULT_SIZE = 10;

    private final Element paragraph;
    private final Line.@Nullable Cell cell;
    private final StyleChain styles;
    private final List<Element> look;
    private final List<Line> lines = new ArrayList<>();
    private final boolean drawn;
    private StringBuilder text = new StringBuilder();
    private Set<String> fonts = new HashSet<>();
    private double smallest = Double.MAX_VALUE;
    private double largest;
    private boolean letters;
    private boolean bold = true;
    private boolean italic = true;
    private boolean coloured;

    private LineLook(Element paragraph, Line.@Nullable Cell cell, StyleChain styles) {
        this.paragraph = paragraph;
        this.cell = cell;
        this.styles = styles;
        this.look = styles.ofParagraph(paragraph);
        this.drawn = Xml.within(paragraph, "drawing") != null || Xml.within(paragraph, "pict") != null;
    }

    static List<Line> of(Element paragraph, Line.@Nullable Cell cell, StyleChain styles) {
        LineLook look = new LineLook(paragraph, cell, styles);
        look.runs(paragraph);
        look.end();
        return look.lines;
    }

    /** Runs stand in the paragraph or in its links, fields and insertions; what was deleted is not there any more. */
    private void runs(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "hyperlink", "fldSimple", "ins", "smartTag", "sdt", "sdtContent", "moveTo" -> runs(child);
                default -> {}
            }
        }
    }

    private void run(Element run) {
        List<Element> properties = styles.ofRun(run, paragraph);
        if (StyleChain.isOn(properties, "vanish")) {
            return;
        }
        for (Element piece : Xml.children(run)) {
            switch (piece.getLocalName()) {
                case "t" -> say(piece.getTextContent(), properties);
                case "tab" -> text.append('\t');
                case "noBreakHyphen" -> text.append('-');
                case "br", "cr" -> end();
                default -> {}
            }
        }
    }

    private void say(String piece, List<Element> properties) {
        text.append(StyleChain.isOn(properties, "caps") ? piece.toUpperCase(Locale.ROOT) : piece);
        if (piece.isBlank()) {
            return;
        }
        double size = StyleChain.nearest(properties, "sz", "val", DEFAULT_SIZE * 2) / 2;
        smallest = Math.min(smallest, size);
        largest = Math.max(largest, size);
        letters = true;
        bold &= StyleChain.isOn(properties, "b");
        italic &= StyleChain.isOn(properties, "i");
        String colour = Xml.attribute(StyleChain.nearest(properties, "color"), "val");
        coloured |= colour != null && !colour.equals("auto") && !colour.equals("000000");
        Element font = StyleChain.nearest(properties, "rFonts");
        String name = Xml.attribute(font, "ascii");
        fonts.add(name == null ? "(phông mặc định của máy)" : name);
    }

    private void end() {
        double line = StyleChain.nearest(look, "spacing", "line", SINGLE);
        String rule = Xml.attribute(StyleChain.nearest(look, "spacing"), "lineRule");
        boolean exact = "exact".equals(rule) || "atLeast".equals(rule);
        lines.add(new Line(
                text.toString(),
                cell,
                fonts,
                letters ? smallest : 0,
                largest,
                letters && bold,
                letters && italic,
                coloured,
                alignment(),
                indent(),
                StyleChain.nearest(look, "spacing", "before", 0) / TWIPS_PER_POINT,
                StyleChain.nearest(look, "spacing", "after", 0) / TWIPS_PER_POINT,
                exact ? 0 : line / SINGLE,
                drawn || StyleChain.nearest(look, "pBdr") != null));
        text = new StringBuilder();
        fonts = new HashSet<>();
        smallest = Double.MAX_VALUE;
        largest = 0;
        letters = false;
        bold = true;
        italic = true;
        coloured = false;
    }

    private Line.Alignment alignment() {
        String set = Xml.attribute(StyleChain.nearest(look, "jc"), "val");
        return switch (set == null ? "left" : set) {
            case "center" -> Line.Alignment.CENTRED;
            case "right", "end" -> Line.Alignment.RIGHT;
            case "both", "distribute" -> Line.Alignment.JUSTIFIED;
            default -> Line.Alignment.LEFT;
        };
    }

    private double indent() {
        double hanging = StyleChain.nearest(look, "ind", "hanging", 0);
        return (hanging > 0 ? -hanging : StyleChain.nearest(look, "ind", "firstLine", 0)) / TWIPS_PER_MILLIMETRE;
    }
}
