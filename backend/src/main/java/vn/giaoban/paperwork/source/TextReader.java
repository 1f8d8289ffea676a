package vn.giaoban.paperwork.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown in UTF-8 or marked UTF-16: every line is a block, of a table every cell. */
public final class TextReader implements DocumentReader {

    private static final int MOST_CHARS = 2_000_000;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 20_000;

    @Override
    public boolean reads(byte[] content, String fileName) {
        if (startsWith(content, "PK\u0003\u0004") || startsWith(content, "%PDF") || isOldWord(content)) {
            return false;
        }
        if (isUtf16(content)) {
            return true;
        }
        return !hasControls(content);
    }

    @Override
    public SourceDocument read(byte[] content, String fileName) throws UnreadableDocument {
        return read(decoded(content));
    }

    /** The document that pasted text is. */
    public static SourceDocument read(String text) throws UnreadableDocument {
        if (text.isBlank()) {
            throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY, "Văn bản trống.");
        }
        if (text.length() > MOST_CHARS) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.TOO_LONG, "Văn bản dài quá 2 triệu ký tự: không phải một kế hoạch.");
        }
        List<SourceBlock> blocks = new ArrayList<>();
        int at = 0;
        int table = 0;
        int row = -1;
        int tabbed = 0;
        while (at <= text.length()) {
            int end = endOfLine(text, at);
            if (end - at > LONGEST_LINE) {
                throw new UnreadableDocument(
                        UnreadableDocument.Reason.TOO_LONG, "Có dòng dài quá 20.000 ký tự: không phải một kế hoạch.");
            }
            String line = text.substring(at, end);
            boolean twoChars = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            int next = end + (twoChars ? 2 : 1);
            boolean goesOn = tabbed > 0 && TabbedRow.width(line) == tabbed;
            boolean begins = !goesOn && TabbedRow.isHead(line) && TabbedRow.width(line) == widthAt(text, next);
            if (tabbed > 0 && !goesOn || begins && row >= 0) {
                table = row < 0 ? table : table + 1;
                row = -1;
            }
            tabbed = goesOn || begins ? TabbedRow.width(line) : 0;
            if (tabbed > 0) {
                blocks.addAll(TabbedRow.cells(line, at, table, ++row));
            } else if (!MarkdownRow.is(line)) {
                table = row < 0 ? table : table + 1;
                row = -1;
                blocks.add(SourceBlock.paragraph(line, new Origin.Chars(at, end)));
            } else if (MarkdownRow.isRule(line)) {
                blocks.add(furniture(line, at));
            } else {
                blocks.addAll(MarkdownRow.cells(line, at, table, ++row));
            }
            if (blocks.size() > MOST_LINES) {
                throw new UnreadableDocument(
                        UnreadableDocument.Reason.TOO_LONG,
                        "Văn bản có quá 20.000 dòng và ô bảng (mỗi ô của bảng tính là một): không phải một kế hoạch.");
            }
            at = next;
        }
        return new SourceDocument(SourceFormat.TEXT, blocks, List.of());
    }

    private static int widthAt(String text, int from) {
        return from > text.length() ? 0 : TabbedRow.width(text.substring(from, endOfLine(text, from)));
    }

    private static SourceBlock furniture(String line, int at) {
        return new SourceBlock(
                line,
                BlockKind.PAGE_FURNITURE,
                null,
                null,
                BlockStyle.PLAIN,
                null,
                new Origin.Chars(at, at + line.length()));
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
    }

    private static String decoded(byte[] content) throws UnreadableDocument {
        Charset charset = isUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.DAMAGED,
                    "Tệp văn bản không dùng mã UTF-8 (có thể là TCVN3 hoặc VNI). Hãy lưu lại với mã Unicode UTF-8.");
        }
    }

    /** Whether it holds what no text holds: the mark of a binary file. */
    private static boolean hasControls(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 4096); i++) {
            byte b = content[i];
            if (b >= 0 && b < 0x20 && (b < '\t' || b > '\r')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
    }

    private static boolean isOldWord(byte[] content) {
        return content.length >= 4
                && content[0] == (byte) 0xD0
                && content[1] == (byte) 0xCF
                && content[2] == 0x11
                && content[3] == (byte) 0xE0;
    }

    private static boolean startsWith(byte[] content, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (content[i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
