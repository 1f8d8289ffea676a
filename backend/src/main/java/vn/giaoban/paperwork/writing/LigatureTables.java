package vn.giaoban.paperwork.writing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the tables for ligatures and kerning rules out of a TrueType font. Composed Vietnamese needs none of them, and
 * the PDF library spends four fifths of its time on looking them up.
 */
final class LigatureTables {

    private static final Set<String> DROPPED = Set.of("GSUB", "GPOS", "GDEF");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private record Entry(String tag, int checksum, int offset, int length) {}

    private LigatureTables() {}

    static byte[] without(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int version = in.getInt(0);
        int tables = in.getShort(4);
        List<Entry> kept = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < tables; i++) {
            int at = HEADER + i * ENTRY;
            String tag = new String(font, at, 4, StandardCharsets.US_ASCII);
            if (!DROPPED.contains(tag)) {
                Entry entry = new Entry(tag, in.getInt(at + 4), in.getInt(at + 8), in.getInt(at + 12));
                kept.add(entry);
                bytes += padded(entry.length());
            }
        }
        int start = HEADER + kept.size() * ENTRY;
        ByteBuffer out = ByteBuffer.allocate(start + bytes);
        int power = Integer.highestOneBit(kept.size());
        out.putInt(version).putShort((short) kept.size());
        out.putShort((short) (power * ENTRY)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((kept.size() - power) * ENTRY));
        int offset = start;
        for (Entry entry : kept) {
            out.put(entry.tag().getBytes(StandardCharsets.US_ASCII)).putInt(entry.checksum());
            out.putInt(offset).putInt(entry.length());
            out.put(offset, font, entry.offset(), entry.length());
            offset += padded(entry.length());
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
