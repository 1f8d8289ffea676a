package vn.giaoban.units.admin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.platform.Refusal;

/** CSV as Excel and others write it: comma, semicolon or tab between, with or without a byte order mark. */
final class CsvRows {

    private static final int SAMPLE = 4_000;

    private CsvRows() {}

    static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notUtf8();
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    static List<ImportRow> read(String text) {
        try (var reader = CsvReader.builder().fieldSeparator(separatorOf(text)).ofCsvRecord(text);
                Stream<CsvRecord> records = reader.stream()) {
            return records.limit(ListReader.MOST_ROWS + 100L)
                    .map(line -> new ImportRow((int) line.getStartingLineNumber(), List.copyOf(line.getFields())))
                    .toList();
        } catch (CsvParseException e) {
            throw RegisterProblem.LIST_NOT_READABLE.refusal(
                    "Tệp CSV không đúng định dạng, có thể do dấu ngoặc kép (\") không đóng.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that stands most often near the top, outside of quotes. */
    private static char separatorOf(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).replaceAll("\"[^\"]*\"", "");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(separator ->
                        sample.chars().filter(letter -> letter == separator).count()))
                .orElseThrow();
    }

    private static Refusal notUtf8() {
        return RegisterProblem.LIST_NOT_UTF8.refusal(
                "Tệp không dùng bảng mã UTF-8 nên tên tiếng Việt sẽ bị sai. Trong Excel hãy chọn «CSV UTF-8» khi lưu, hoặc"
                        + " gửi tệp .xlsx.");
    }
}
