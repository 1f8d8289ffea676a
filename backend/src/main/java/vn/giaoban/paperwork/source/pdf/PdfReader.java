package vn.giaoban.paperwork.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.giaoban.paperwork.source.DocumentReader;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.SourceNotice;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.UnreadableDocument.Reason;
import vn.giaoban.platform.pdf.MeteredPdfParser;

/** PDF with a layer of text. A scan is recognised and told. */
public final class PdfReader implements DocumentReader {

    private static final String MAGIC = "%PDF-";
    private static final int MAGIC_WITHIN = 1024;

    /** A page of text has some thousand letters; a stamp on a scan has some ten. */
    private static final int LETTERS_OF_A_TEXT_PAGE = 40;

    @Override
    public boolean reads(byte[] content, String fileName) {
        return isPdf(content);
    }

    /** Whether it says of itself that it is PDF. */
    public static boolean isPdf(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, MAGIC_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains(MAGIC);
    }

    @Override
    public SourceDocument read(byte[] content, String fileName) throws UnreadableDocument {
        PdfBudget budget = new PdfBudget(content.length);
        try (PDDocument document = new MeteredPdfParser(new RandomAccessReadBuffer(content), budget).parse()) {
            requireModest(document);
            GlyphCollector collector = new GlyphCollector(budget);
            List<PageText> pages = Furniture.dropped(collector.collect(document));
            requireText(pages, collector);
            List<SourceBlock> blocks = PdfBlocks.of(pages);
            return new SourceDocument(SourceFormat.PDF, blocks, notices(document, pages));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument(
                    Reason.ENCRYPTED,
                    "Tệp PDF đặt mật khẩu nên không đọc được. Hãy mở tệp bằng mật khẩu, in lại thành PDF không có mật khẩu rồi"
                            + " đưa lại.");
        } catch (PdfBudget.Spent spent) {
            throw new UnreadableDocument(
                    spent.isLate() ? Reason.TIMED_OUT : Reason.DANGEROUS,
                    "Nội dung bên trong tệp PDF lớn hoặc phức tạp bất thường nên không được đọc. Hãy in lại tệp thành PDF mới,"
                            + " hoặc dán văn bản vào ô bên dưới.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableDocument(
                    Reason.DAMAGED,
                    "Tệp PDF bị hỏng hoặc chưa tải xong. Hãy mở tệp trên máy để kiểm tra, lưu lại rồi đưa lại.");
        }
    }

    /**
     * Pages are counted leaf by leaf: what the root of the tree states may be wrong. What they unpack to is measured
     * before, because PDFBox reads it as a stream that nobody counts.
     */
    private static void requireModest(PDDocument document) throws UnreadableDocument, IOException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (page == null || ++pages > PdfBudget.MOST_PAGES) {
                throw new UnreadableDocument(
                        Reason.TOO_LONG,
                        "Tệp PDF dài hơn " + PdfBudget.MOST_PAGES + " trang: không phải một kế hoạch.");
            }
            for (var streams = page.getContentStreams(); streams.hasNext(); ) {
                streams.next().getCOSObject().createView().close();
            }
        }
    }

    private static void requireText(List<PageText> pages, GlyphCollector collector) throws UnreadableDocument {
        int letters = pages.stream().mapToInt(PageText::letters).sum();
        boolean pictures = pages.stream().anyMatch(PageText::pictures);
        if (letters < LETTERS_OF_A_TEXT_PAGE * pages.size() && pictures) {
            throw new UnreadableDocument(
                    Reason.SCAN_WITHOUT_TEXT,
                    "PDF này là bản quét (ảnh), không có lớp chữ. Hãy dùng tệp Word hoặc PDF xuất từ Word, hoặc dán văn bản vào.");
        }
        if (letters == 0) {
            throw new UnreadableDocument(Reason.EMPTY, "Tệp PDF không có chữ nào.");
        }
        if (collector.isLegacyText()) {
            throw new UnreadableDocument(
                    Reason.DAMAGED,
                    "Văn bản dùng phông chữ kiểu cũ (TCVN3 .VnTime hoặc VNI) nên chữ trong tệp không phải tiếng Việt Unicode. Hãy"
                            + " chuyển văn bản gốc sang Unicode, xuất lại PDF rồi đưa lại.");
        }
    }

    private static List<SourceNotice> notices(PDDocument document, List<PageText> pages) {
        List<SourceNotice> notices = new ArrayList<>();
        if (document.getDocumentCatalog().getNames() != null
                && document.getDocumentCatalog().getNames().getEmbeddedFiles() != null) {
            notices.add(new SourceNotice(
                    SourceNotice.Code.EMBEDDED_OBJECT, "PDF có tệp đính kèm bên trong; tệp đính kèm không được đọc."));
        }
        List<String> scanned = pages.stream()
                .filter(page -> page.pictures() && page.letters() < LETTERS_OF_A_TEXT_PAGE)
                .map(page -> String.valueOf(page.number()))
                .toList();
        if (!scanned.isEmpty()) {
            notices.add(new SourceNotice(
                    SourceNotice.Code.PART_NOT_READ,
                    "Trang " + String.join(", ", scanned) + " là ảnh quét, không có lớp chữ nên không được đọc."));
        }
        return notices;
    }
}
