package vn.giaoban.paperwork.proceedings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Lettering;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** The book: cover, contents, papers. Pages are counted from the cover. What is not in use lies in a temporary file. */
final class Book {

    private static final float LEFT = 30;
    private static final float RIGHT = 15;
    private static final float HEAD_TOP = 4.5f;
    private static final float RULE = 9.8f;

    /**
     * What was made.
     *
     * @param entries with the page on which each begins, or why it is an annex
     */
    record Made(int pages, List<BookEntry> entries) {}

    private final BookTitle title;
    private final PDDocument document;
    private final Lettering lettering;
    private final BookTags tags;

    private Book(BookTitle title, PDDocument document) throws IOException {
        this.title = title;
        this.document = document;
        this.lettering = new Lettering(document);
        this.tags = new BookTags(document);
    }

    /** @throws TooLong when it would have too many pages, or takes too long */
    static Made write(BookTitle title, List<BookPaper> papers, BookLimits limits, Path to) throws IOException, TooLong {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            Made made = new Book(title, document).write(papers, limits);
            document.save(to.toFile());
            return made;
        }
    }

    private Made write(List<BookPaper> papers, BookLimits limits) throws IOException, TooLong {
        about();
        cover();
        PaperPlacer placer = new PaperPlacer(document, lettering, tags, limits);
        List<BookPaper.Placed> placed = new ArrayList<>();
        for (BookPaper paper : papers) {
            placed.add(placer.place(paper));
        }
        List<PDPage> contents = new BookContents(document, lettering, tags).write(placed);
        heads();
        outline(contents.getFirst(), placed);
        tags.close();
        return new Made(document.getNumberOfPages(), numbered(placed));
    }

    private void about() {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle("Kỷ yếu: " + title.title());
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("vi");
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }

    private void cover() throws IOException {
        float middle = PaperPlacer.SHORT / 2;
        float width = PaperPlacer.SHORT - 60;
        try (Sheet sheet = Sheet.on(document, lettering, PaperPlacer.SHORT, PaperPlacer.LONG)) {
            sheet.artifact(() -> {
                sheet.frame(Sheet.RED, 15, 15, PaperPlacer.SHORT - 30, PaperPlacer.LONG - 30, 1.2f);
                sheet.frame(Sheet.RED, 17, 17, PaperPlacer.SHORT - 34, PaperPlacer.LONG - 34, 0.4f);
            });
            float y = 34;
            for (int i = 0; i < title.issuer().size(); i++) {
                boolean last = i == title.issuer().size() - 1;
                FittedText line = sheet.fitted(
                        title.issuer().get(i).toUpperCase(Locale.ROOT),
                        last ? Face.BOLD : Face.REGULAR,
                        width,
                        18,
                        5.6f,
                        3.5f);
                write(sheet, StandardStructureTypes.P, line, middle, y);
                y += line.height() + 1;
            }
            write(sheet, StandardStructureTypes.H1, sheet.fitted("KỶ YẾU", Face.BOLD, width, 30, 18, 18), middle, 96);
            FittedText name = sheet.fitted(title.occasion(), Face.BOLD, width, 84, 8, 3.8f);
            write(sheet, StandardStructureTypes.H2, name, middle, 126);
            if (title.plan() != null) {
                FittedText plan = sheet.fitted("(" + title.plan() + ")", Face.ITALIC, width, 16, 5, 3.5f);
                write(sheet, StandardStructureTypes.P, plan, middle, 134 + name.height());
            }
            FittedText day = sheet.fitted(title.day(), Face.ITALIC, width, 12, 5, 3.5f);
            write(sheet, StandardStructureTypes.P, day, middle, PaperPlacer.LONG - 40);
        }
    }

    private void write(Sheet sheet, String type, FittedText text, float middle, float top) throws IOException {
        PDStructureElement part = tags.part(type);
        sheet.tagged(
                COSName.getPDFName(type),
                tags.mark(part, sheet.page()),
                () -> sheet.centred(text, type.equals(StandardStructureTypes.H1) ? Sheet.RED : Sheet.INK, middle, top));
    }

    /** Above every page but the cover; only now is it known how many there are. */
    private void heads() throws IOException {
        int number = 0;
        int all = document.getNumberOfPages();
        for (PDPage page : document.getPages()) {
            number++;
            if (number > 1) {
                String place = "Trang " + number + "/" + all;
                try (Sheet sheet = Sheet.over(document, lettering, page)) {
                    sheet.artifact(() -> head(sheet, page.getMediaBox().getWidth() / Sheet.POINTS, place));
                }
            }
        }
    }

    private void head(Sheet sheet, float width, String place) throws IOException {
        FittedText number = sheet.fitted(place, Face.REGULAR, 34, 4, 3.4f, 3.4f);
        FittedText words = sheet.fitted(title.head(), Face.ITALIC, width - LEFT - RIGHT - 36, 4, 3.4f, 3.2f);
        sheet.left(words, Sheet.SOFT, LEFT, HEAD_TOP);
        sheet.right(number, Sheet.INK, width - RIGHT, HEAD_TOP);
        sheet.fill(Sheet.SOFT, LEFT, RULE, width - LEFT - RIGHT, 0.2f);
    }

    /** Topics, and below each who wrote about it. */
    private void outline(PDPage contents, List<BookPaper.Placed> placed) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        outline.addLast(bookmark("Mục lục", contents));
        UUID topic = null;
        PDOutlineItem above = null;
        for (BookPaper.Placed each : placed) {
            if (each.pages().isEmpty()) {
                continue;
            }
            if (!each.entry().assignmentId().equals(topic)) {
                topic = each.entry().assignmentId();
                above = bookmark(each.entry().what(), each.pages().getFirst());
                outline.addLast(above);
            }
            above.addLast(bookmark(each.entry().body(), each.pages().getFirst()));
        }
    }

    private PDOutlineItem bookmark(String words, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(lettering.printable(words));
        item.setAction(BookContents.goTo(page));
        return item;
    }

    private List<BookEntry> numbered(List<BookPaper.Placed> placed) {
        return placed.stream()
                .map(each -> each.pages().isEmpty()
                        ? each.entry()
                        : each.entry()
                                .at(document.getPages().indexOf(each.pages().getFirst()) + 1))
                .toList();
    }
}
