package vn.giaoban.paperwork.source.docx;

/** Bullets as characters that everybody has: Word keeps many in private codes of its symbol fonts. */
final class Bullets {

    private static final char PRIVATE = '\uF000';

    private Bullets() {}

    static String label(String text, String font) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return null;
        }
        if (bare.equals("o") && font != null && font.startsWith("Courier")) {
            return "◦";
        }
        StringBuilder label = new StringBuilder();
        bare.chars().forEach(c -> label.append(character((char) c)));
        return label.toString();
    }

    /** A character of a symbol font; others stay. */
    static char character(char c) {
        if (c < PRIVATE || c > PRIVATE + 0xFF) {
            return c;
        }
        return switch (c - PRIVATE) {
            case 0x2D -> '-';
            case 0x2B -> '+';
            case 0xA7, 0x6E -> '▪';
            case 0xD8 -> '➢';
            case 0xA8, 0x6F, 0x71 -> '☐';
            case 0xFE, 0x52, 0x78 -> '☑';
            case 0xFC -> '✓';
            case 0xE0 -> '→';
            default -> '•';
        };
    }
}
