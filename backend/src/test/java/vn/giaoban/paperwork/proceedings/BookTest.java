package vn.giaoban.paperwork.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.paperwork.source.PdfFile;

/** The book as an independent reader of PDF finds it. */
class BookTest {

    private static final BookTitle TITLE = new BookTitle(
            List.of("Hội đồng nhân dân tỉnh Trà Vinh", "Thường trực"),
            "Tổ chức Hội nghị giao ban lần thứ tư",
            "Kế hoạch số 288/KH-HĐND ngày 30 tháng 8 năm 2023",
            "Tháng 9 năm 2023");
    private static final BookLimits LIMITS = BookLimits.of(500, Duration.ofMinutes(5));

    @TempDir
    Path folder;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void contents_bookmarks_and_links_name_the_pages_on_which_papers_really_begin() throws Exception {
        List<BookPaper> papers = List.of(
                paper(first, "Đổi mới kỳ họp", "Thường trực HĐND huyện Càng Long", pages("Bài của Càng Long", 3)),
                paper(first, "Đổi mới kỳ họp", "Thường trực HĐND huyện Cầu Kè", pages("Bài của Cầu Kè", 1)),
                paper(second, "Giám sát", "Thường trực HĐND huyện Trà Cú", pages("Bài của Trà Cú", 2)));
        Path book = folder.resolve("book.pdf");
        Book.Made made = Book.write(TITLE, papers, LIMITS, book);
        assertThat(made.pages()).isEqualTo(8);
        assertThat(made.entries()).extracting(BookEntry::page).containsExactly(3, 6, 7);
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(8);
            assertThat(text(read, 1))
                    .contains("HỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH", "KỶ YẾU", "HỘI NGHỊ GIAO BAN")
                    .doesNotContain("Trang 1", "TỔ CHỨC");
            assertThat(text(read, 2))
                    .containsSubsequence(
                            "MỤC LỤC",
                            "1. Đổi mới kỳ họp",
                            "Càng Long",
                            "3",
                            "Cầu Kè",
                            "6",
                            "2. Giám sát",
                            "Trà Cú",
                            "7");
            assertThat(text(read, 3)).contains("Bài của Càng Long, trang 1");
            assertThat(text(read, 6)).contains("Bài của Cầu Kè, trang 1");
            assertThat(text(read, 7)).contains("Bài của Trà Cú, trang 1");
            for (int page = 2; page <= 8; page++) {
                assertThat(text(read, page))
                        .contains("Trang " + page + "/8")
                        .contains("Kế hoạch số 288/KH-HĐND ngày 30 tháng 8 năm 2023: Tổ chức Hội nghị");
            }
            assertThat(bookmarks(read))
                    .containsExactly(
                            "Mục lục 2",
                            "Đổi mới kỳ họp 3",
                            "- Thường trực HĐND huyện Càng Long 3",
                            "- Thường trực HĐND huyện Cầu Kè 6",
                            "Giám sát 7",
                            "- Thường trực HĐND huyện Trà Cú 7");
            assertThat(links(read, 2)).containsExactly(3, 6, 7);
        }
    }

    @Test
    void everything_of_ours_is_embedded_tagged_and_in_vietnamese() throws Exception {
        Path book = folder.resolve("book.pdf");
        Book.write(TITLE, List.of(paper(first, "Giám sát", "Ban Pháp chế", pages("Bài", 2))), LIMITS, book);
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            for (PDPage page : read.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded())
                            .as(resources.getFont(name).getName())
                            .isTrue();
                }
                assertThat(page.getStructParents()).isNotNegative();
            }
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(read.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Kỷ yếu: " + TITLE.title());
        }
    }

    @Test
    void pages_of_every_shape_stay_below_the_head_and_keep_their_shape() throws Exception {
        List<BookPaper> papers = List.of(
                paper(first, "A", "Đứng", drawn(210, 297, 0)),
                paper(first, "A", "Ngang", drawn(297, 210, 0)),
                paper(first, "A", "Xoay 90", drawn(210, 297, 90)),
                paper(first, "A", "Xoay 270", drawn(297, 210, 270)),
                paper(first, "A", "Xoay 180", drawn(210, 297, 180)),
                paper(first, "A", "A3", drawn(297, 420, 0)),
                paper(first, "A", "Nhỏ", drawn(100, 100, 0)));
        Path book = folder.resolve("book.pdf");
        Book.write(TITLE, papers, LIMITS, book);
        boolean[] across = {false, true, true, false, false, false, false};
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            for (int i = 0; i < across.length; i++) {
                PDPage page = read.getPage(2 + i);
                PDRectangle box = page.getMediaBox();
                assertThat(box.getWidth() > box.getHeight()).as("page %d", i).isEqualTo(across[i]);
                PDFTextStripperByArea areas = new PDFTextStripperByArea();
                float head = PaperPlacer.HEAD * 72 / 25.4f;
                areas.addRegion("head", new Rectangle2D.Float(0, 0, box.getWidth(), head));
                areas.addRegion("page", new Rectangle2D.Float(0, head, box.getWidth(), box.getHeight() - head));
                areas.extractRegions(page);
                assertThat(areas.getTextForRegion("head")).doesNotContain("R").contains("Trang " + (3 + i) + "/9");
                // Turned words come letter by letter: three of them stand in three corners.
                assertThat(areas.getTextForRegion("page").chars().filter(letter -> letter == 'R'))
                        .as("page %d", i)
                        .hasSize(3);
            }
        }
    }

    @Test
    void a_seal_that_was_laid_over_a_page_is_seen_in_the_book() throws Exception {
        Path book = folder.resolve("book.pdf");
        Book.write(TITLE, List.of(paper(first, "A", "Ban Pháp chế", stamped())), LIMITS, book);
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            assertThat(text(read, 3)).contains("SEAL");
            assertThat(read.getPage(2).getAnnotations()).isEmpty();
        }
    }

    @Test
    void what_cannot_be_read_is_an_annex_with_its_reason_and_the_rest_is_there() throws Exception {
        Path locked = folder.resolve("locked.pdf");
        Path restricted = folder.resolve("restricted.pdf");
        protect("secret", locked);
        protect("", restricted);
        byte[] whole = Files.readAllBytes(pages("Bài nguyên vẹn", 2));
        List<BookPaper> papers = List.of(
                paper(first, "A", "Hỏng giữa chừng", file(Arrays.copyOf(whole, whole.length / 3))),
                paper(first, "A", "Không phải PDF", file("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))),
                paper(first, "A", "Vòng tròn", file(circle())),
                paper(first, "A", "Có mật khẩu", locked),
                paper(first, "A", "Hạn chế quyền", restricted),
                new BookPaper(entry(second, "B", "Ban Đô thị").annex(AnnexReason.NO_CONVERTER), null),
                paper(second, "B", "Nguyên vẹn", file(whole)));
        Path book = folder.resolve("book.pdf");
        Book.Made made = Book.write(TITLE, papers, LIMITS, book);
        assertThat(made.entries())
                .extracting(BookEntry::reason)
                .containsExactly(
                        AnnexReason.UNREADABLE,
                        AnnexReason.UNREADABLE,
                        AnnexReason.UNREADABLE,
                        AnnexReason.LOCKED,
                        AnnexReason.LOCKED,
                        AnnexReason.NO_CONVERTER,
                        null);
        assertThat(made.entries().getLast().page()).isEqualTo(3);
        assertThat(made.pages()).isEqualTo(4);
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            assertThat(text(read, 2))
                    .contains("Có mật khẩu", "PL", "tệp PDF đặt mật khẩu", "máy chủ chưa cài phần mềm", "bai.pdf");
            assertThat(text(read, 3)).contains("Bài nguyên vẹn, trang 1");
        }
    }

    @Test
    void a_book_of_annexes_only_still_says_which() throws Exception {
        Path book = folder.resolve("book.pdf");
        BookPaper annex = new BookPaper(entry(first, "A", "Ban Đô thị").annex(AnnexReason.NOT_A_TEXT), null);
        assertThat(Book.write(TITLE, List.of(annex), LIMITS, book).pages()).isEqualTo(2);
    }

    @Test
    void words_of_any_length_and_kind_are_printed_or_cut_but_never_run_out_of_the_page() throws Exception {
        String wild =
                "Tên \u202Edài <script>alert(1)</script> =cmd|' /C calc'!A0 \uD83D\uDE00 e\u0302\u0301 ".repeat(60);
        BookTitle title = new BookTitle(List.of(wild), wild, wild, wild);
        Path book = folder.resolve("book.pdf");
        Book.write(title, List.of(paper(first, wild, wild, pages("Bài", 1))), LIMITS, book);
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            for (int page = 1; page <= 3; page++) {
                int number = page;
                PDFTextStripper inside = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(org.apache.pdfbox.text.TextPosition at) {
                        assertThat(at.getXDirAdj()).as("page %d", number).isBetween(20f, 575f);
                        assertThat(at.getYDirAdj()).as("page %d", number).isBetween(10f, 830f);
                    }
                };
                inside.setStartPage(page);
                inside.setEndPage(page);
                inside.getText(read);
            }
            assertThat(text(read, 2)).doesNotContain("\u202E").contains("ế");
        }
    }

    @Test
    void hundreds_of_papers_have_contents_over_several_pages_that_are_still_right() throws Exception {
        Path one = pages("Bài", 1);
        List<BookPaper> papers = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            papers.add(paper(UUID.randomUUID(), "Chuyên đề số " + i, "Thường trực HĐND xã số " + i, one));
        }
        Path book = folder.resolve("book.pdf");
        Book.Made made = Book.write(TITLE, papers, LIMITS, book);
        try (PDDocument read = Loader.loadPDF(book.toFile())) {
            int contents = made.pages() - 151;
            assertThat(contents).isBetween(8, 14);
            List<Integer> targets = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            for (int page = 2; page < 2 + contents; page++) {
                targets.addAll(links(read, page));
                words.append(text(read, page));
            }
            assertThat(targets)
                    .isEqualTo(made.entries().stream().map(BookEntry::page).toList());
            assertThat(words).contains("Thường trực HĐND xã số 149 " + made.pages());
        }
    }

    @Test
    void a_book_that_grows_too_long_or_takes_too_long_is_refused_in_words() throws Exception {
        List<BookPaper> papers = List.of(paper(first, "A", "B", pages("Bài", 4)));
        Path book = folder.resolve("book.pdf");
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> Book.write(TITLE, papers, BookLimits.of(3, Duration.ofMinutes(1)), book))
                .withMessageContaining("dài quá 3 trang");
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> Book.write(TITLE, papers, BookLimits.of(500, Duration.ofSeconds(-1)), book))
                .withMessageContaining("quá lâu");
    }

    private static BookEntry entry(UUID topic, String what, String body) {
        return new BookEntry(
                UUID.randomUUID(), topic, what, body, UUID.randomUUID(), "bai.pdf", 1000, PaperFate.MERGED, null, null);
    }

    private static BookPaper paper(UUID topic, String what, String body, Path pdf) {
        return new BookPaper(entry(topic, what, body), pdf);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "paper", ".pdf"), bytes);
    }

    private Path pages(String words, int count) throws IOException {
        try (PdfFile file = new PdfFile()) {
            for (int page = 1; page <= count; page++) {
                file.centred(words + ", trang " + page);
                for (int line = 0; line < 40 && page < count; line++) {
                    file.gap();
                }
            }
            byte[] bytes = file.bytes();
            try (PDDocument read = Loader.loadPDF(bytes)) {
                assertThat(read.getNumberOfPages()).isEqualTo(count);
            }
            return file(bytes);
        }
    }

    /** A page with words close to its visible corners; what is visible is less than the whole. */
    private Path drawn(float widthMm, float heightMm, int rotation) throws IOException {
        float unit = 72 / 25.4f;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(-20, -20, widthMm * unit + 40, heightMm * unit + 40));
            page.setCropBox(new PDRectangle(0, 0, widthMm * unit, heightMm * unit));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                for (float[] at : new float[][] {{2, heightMm * unit - 12}, {2, 4}, {widthMm * unit - 50, 4}}) {
                    pen.beginText();
                    pen.newLineAtOffset(at[0], at[1]);
                    pen.showText("MARK");
                    pen.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return file(out.toByteArray());
        }
    }

    private Path stamped() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(0, 0, 100, 40));
            look.setResources(new PDResources());
            try (PDPageContentStream pen = new PDPageContentStream(document, look)) {
                pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                pen.beginText();
                pen.newLineAtOffset(10, 10);
                pen.showText("SEAL");
                pen.endText();
            }
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(300, 200, 200, 80));
            stamp.setAppearance(looks);
            page.setAnnotations(List.of(stamp));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return file(out.toByteArray());
        }
    }

    private void protect(String password, Path to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pages("Bài", 1).toFile())) {
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            document.save(to.toFile());
        }
    }

    /** A page tree that is its own child. */
    private static byte[] circle() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> bookmarks(PDDocument document) throws IOException {
        List<String> all = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            all.add(item.getTitle() + " " + number(document, item.findDestinationPage(document)));
            for (PDOutlineItem below : item.children()) {
                all.add("- " + below.getTitle() + " " + number(document, below.findDestinationPage(document)));
            }
        }
        return all;
    }

    private static List<Integer> links(PDDocument document, int page) throws IOException {
        List<Integer> targets = new ArrayList<>();
        for (var annotation : document.getPage(page - 1).getAnnotations()) {
            PDActionGoTo go = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
            targets.add(number(document, ((PDPageDestination) go.getDestination()).getPage()));
        }
        return targets;
    }

    private static int number(PDDocument document, PDPage page) {
        return document.getPages().indexOf(page) + 1;
    }
}
