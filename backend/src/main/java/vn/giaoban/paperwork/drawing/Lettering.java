package vn.giaoban.paperwork.drawing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.giaoban.paperwork.writing.Fonts;
import vn.giaoban.paperwork.writing.PrintedText;

/** The product's faces in one document, embedded as far as they are used. */
public final class Lettering {

    private static final String UNKNOWN = "?";

    private final Map<Fonts.Face, PDFont> faces = new EnumMap<>(Fonts.Face.class);
    private final Map<Integer, Boolean> known = new HashMap<>();

    public Lettering(PDDocument document) throws IOException {
        for (Fonts.Face face : Fonts.Face.values()) {
            faces.put(face, PDType0Font.load(document, Fonts.open(face), true));
        }
    }

    public PDFont face(Fonts.Face face) {
        return faces.get(face);
    }

    /** In points at a size of 1. */
    public float width(String text, Fonts.Face face) throws IOException {
        return faces.get(face).getStringWidth(text) / 1000;
    }

    /** What can be printed of a text; characters that no face has become question marks. */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        PrintedText.of(text).codePoints().forEach(point -> {
            if (known.computeIfAbsent(point, this::hasGlyph)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(UNKNOWN);
            }
        });
        return printable.toString().strip();
    }

    private boolean hasGlyph(int point) {
        try {
            faces.get(Fonts.Face.REGULAR).encode(Character.toString(point));
            return true;
        } catch (IllegalArgumentException | IOException none) {
            return false;
        }
    }
}
