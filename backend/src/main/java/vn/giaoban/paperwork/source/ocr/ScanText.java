package vn.giaoban.paperwork.source.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.SourceNotice;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;
import vn.giaoban.paperwork.source.pdf.PlacedWords;

/** What was recognised on all pages, on its way to a document. */
final class ScanText {

    /** Seals, signatures and the grain of paper come out as lines like these. */
    private static final double NOISE = 25;

    /** Below, whole words are guesses. */
    private static final double HARD_TO_READ = 60;

    private static final Pattern PUNCTUATION = Pattern.compile("[-–—+•.…:;,!?/()“”\"'*&%]+");

    private final List<PlacedWords.Page> pages = new ArrayList<>();
    private int leftOut;
    private int words;
    private long sure;

    /** @param found on the page, in pixels */
    void add(PagePainter.Picture picture, List<HocrPage.Line> found) {
        List<List<PlacedWords.Word>> lines = new ArrayList<>();
        double usual = found.stream()
                .mapToDouble(HocrPage.Line::size)
                .sorted()
                .skip(found.size() / 2)
                .findFirst()
                .orElse(1);
        for (HocrPage.Line line : found) {
            if (line.words().isEmpty()) {
                continue;
            }
            if (line.sure() < NOISE) {
                leftOut++;
                continue;
            }
            line.words().forEach(word -> {
                words++;
                sure += word.sure();
            });
            List<PlacedWords.Word> placed = placed(line, Math.min(line.size(), 2 * usual), picture.scale());
            if (!placed.isEmpty()) {
                lines.add(placed);
            }
        }
        float scale = picture.scale();
        pages.add(new PlacedWords.Page(
                pages.size() + 1,
                picture.pixels().getWidth() / scale,
                picture.pixels().getHeight() / scale,
                lines));
    }

    /** Rules, dirt and the edges of a seal: a sign that no text has, or one that the program itself does not believe. */
    private static boolean isSpeck(HocrPage.Word word) {
        return word.text().codePoints().noneMatch(ScanText::isLetterOrDigit)
                && (word.sure() < HARD_TO_READ
                        || !PUNCTUATION.matcher(word.text()).matches());
    }

    /** A hat without a letter below is none. */
    private static boolean isLetterOrDigit(int sign) {
        return Character.isLetterOrDigit(sign) && Character.getType(sign) != Character.MODIFIER_LETTER;
    }

    /** A line of a scan that lies askew is put straight. */
    private static List<PlacedWords.Word> placed(HocrPage.Line line, double size, float scale) {
        int middle = (line.words().getFirst().left() + line.words().getLast().right()) / 2;
        float baseline = (float) line.baselineAt(middle) / scale;
        return line.words().stream()
                .filter(word -> !isSpeck(word))
                .map(word -> new PlacedWords.Word(
                        word.text(),
                        word.left() / scale,
                        baseline,
                        (word.right() - word.left()) / scale,
                        (float) size / scale))
                .toList();
    }

    /** @throws UnreadableDocument when nothing was recognised */
    SourceDocument document() throws UnreadableDocument {
        if (words == 0) {
            throw new UnreadableDocument(
                    Reason.RECOGNITION_FAILED,
                    "Không nhận dạng được chữ nào trong bản quét. Hãy quét lại rõ hơn (200 đến 300 dpi, đúng chiều).");
        }
        return new SourceDocument(SourceFormat.OCR, PlacedWords.blocks(pages), notices());
    }

    private List<SourceNotice> notices() {
        double average = (double) sure / words;
        List<SourceNotice> notices = new ArrayList<>();
        notices.add(new SourceNotice(
                SourceNotice.Code.RECOGNISED_FROM_PICTURE,
                String.format(
                                Locale.ROOT,
                                "Chữ được nhận dạng từ ảnh, phần mềm tự đánh giá đúng %.0f %%. Tên riêng, số và dấu hay sai: mọi mục đều phải đối chiếu với bản quét.",
                                average)
                        + (average < HARD_TO_READ ? " Bản quét này mờ; nên quét lại hoặc tìm tệp gốc." : "")));
        if (leftOut > 0) {
            notices.add(new SourceNotice(
                    SourceNotice.Code.PART_NOT_READ,
                    leftOut + " dòng quá mờ hoặc không phải chữ (dấu, chữ ký) đã bị bỏ qua."));
        }
        return notices;
    }
}
