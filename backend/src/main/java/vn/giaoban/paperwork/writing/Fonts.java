package vn.giaoban.paperwork.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Tinos: every glyph as wide as that of Times New Roman, so what is measured and printed with it breaks its lines as the
 * office's Word does.
 */
public final class Fonts {

    /** The four faces, with the style sheet's words for them. */
    public enum Face {
        REGULAR("Tinos-Regular.ttf", 400, false),
        BOLD("Tinos-Bold.ttf", 700, false),
        ITALIC("Tinos-Italic.ttf", 400, true),
        BOLD_ITALIC("Tinos-BoldItalic.ttf", 700, true);

        final String file;
        final int weight;
        final boolean italic;

        Face(String file, int weight, boolean italic) {
            this.file = file;
            this.weight = weight;
            this.italic = italic;
        }
    }

    private static final Map<Face, byte[]> BYTES = new EnumMap<>(Face.class);
    private static final Map<Face, TrueTypeFont> METRICS = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            byte[] bytes = LigatureTables.without(read(face.file));
            BYTES.put(face, bytes);
            METRICS.put(face, parse(bytes));
        }
    }

    private Fonts() {}

    /** The face's file. */
    public static InputStream open(Face face) {
        return new ByteArrayInputStream(BYTES.get(face));
    }

    /** The width of one line in points. */
    static float width(String text, Face face, float size) {
        TrueTypeFont font = METRICS.get(face);
        try {
            var glyphs = font.getUnicodeCmapLookup();
            float units = 0;
            for (int point : PrintedText.of(text).codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(point));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("/fonts/Tinos/" + file)) {
            if (font == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path.");
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parse(byte[] bytes) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
