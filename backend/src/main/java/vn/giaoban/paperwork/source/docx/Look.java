package vn.giaoban.paperwork.source.docx;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** What a {@code w:rPr} says about letters; null where it leaves the matter to a style. */
record Look(Boolean bold, Boolean italic, Boolean hidden, Boolean capitals, String font, String style) {

    static final Look NONE = new Look(null, null, null, null, null, null);

    static Look read(XmlWalk xml) throws XMLStreamException, UnreadableDocument {
        Boolean[] on = new Boolean[4];
        String[] names = new String[2];
        xml.eachChild(name -> {
            switch (name) {
                case "b" -> on[0] = xml.isOn();
                case "i" -> on[1] = xml.isOn();
                case "vanish" -> on[2] = xml.isOn();
                case "caps" -> on[3] = xml.isOn();
                case "rFonts" -> names[0] = xml.attribute("ascii");
                case "rStyle" -> names[1] = xml.val();
                default -> {}
            }
        });
        return new Look(on[0], on[1], on[2], on[3], names[0], names[1]);
    }

    /** This look, and the other's where this one is silent. */
    Look over(Look other) {
        return new Look(
                bold == null ? other.bold : bold,
                italic == null ? other.italic : italic,
                hidden == null ? other.hidden : hidden,
                capitals == null ? other.capitals : capitals,
                font == null ? other.font : font,
                style == null ? other.style : style);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    boolean isCapitals() {
        return Boolean.TRUE.equals(capitals);
    }

    /** Fonts that draw Vietnamese letters in the places of others: TCVN3 («.VnTime») and VNI («VNI-Times»). */
    boolean isLegacyFont() {
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        return name.startsWith(".vn") || name.startsWith("vni-") || name.startsWith("vni ");
    }
}
