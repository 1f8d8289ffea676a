package vn.giaoban.paperwork.proceedings;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.drawing.FittedText;
import vn.giaoban.paperwork.drawing.Lettering;
import vn.giaoban.paperwork.drawing.Sheet;
import vn.giaoban.paperwork.writing.Fonts.Face;

/** Mục lục: topics in their order, below each who wrote about it, and on which page. */
final class BookContents {

    private static final float LEFT = 30;
    private static final float RIGHT = 20;
    private static final float TOP = 24;
    private static final float BOTTOM = 275;
    private static final float WIDTH = PaperPlacer.SHORT - LEFT - RIGHT;
    private static final float INDENT = 7;
    private static final float NUMBER = 14;
    private static final float SIZE = 4.6f;
    private static final float SMALLEST = 3.4f;
    private static final float BETWEEN = 2.2f;
    private static final String NO_PAGE = "PL";

    private enum Kind {
        TITLE,
        TOPIC,
        PAPER,
        ANNEX
    }

    private record Line(
            Kind kind, FittedText text, @Nullable PDPage target) {

        float height() {
            return text.height() + BETWEEN;
        }
    }

    private final PDDocument book;
    private final Lettering lettering;
    private final BookTags tags;

    BookContents(PDDocument book, Lettering lettering, BookTags tags) {
        this.book = book;
        this.lettering = lettering;
        this.tags = tags;
    }

    /** Puts the pages of the contents behind the cover. How many they are is known only then, and so is every number. */
    List<PDPage> write(List<BookPaper.Placed> placed) throws IOException {
        List<List<Line>> pages = pages(lines(placed));
        List<PDPage> made = new ArrayList<>();
        PDPage before = book.getPage(0);
        for (int i = 0; i < pages.size(); i++) {
            PDPage page =
                    new PDPage(new PDRectangle(PaperPlacer.SHORT * Sheet.POINTS, PaperPlacer.LONG * Sheet.POINTS));
            book.getPages().insertAfter(page, before);
            made.add(page);
            before = page;
        }
        Map<PDPage, Integer> numbers = numbers();
        PDStructureElement contents = tags.part(StandardStructureTypes.TOC);
        for (int i = 0; i < pages.size(); i++) {
            draw(pages.get(i), made.get(i), contents, numbers);
        }
        return made;
    }

    private Map<PDPage, Integer> numbers() {
        Map<PDPage, Integer> numbers = new HashMap<>();
        for (PDPage page : book.getPages()) {
            numbers.put(page, numbers.size() + 1);
        }
        return numbers;
    }

    private List<Line> lines(List<BookPaper.Placed> placed) throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.TITLE, text("MỤC LỤC", Face.BOLD, WIDTH, 6), null));
        Map<UUID, Long> files = placed.stream()
                .collect(Collectors.groupingBy(each -> each.entry().obligationId(), Collectors.counting()));
        UUID topic = null;
        int number = 0;
        for (BookPaper.Placed each : placed) {
            BookEntry entry = each.entry();
            if (!entry.assignmentId().equals(topic)) {
                topic = entry.assignmentId();
                number++;
                lines.add(new Line(Kind.TOPIC, text(number + ". " + entry.what(), Face.BOLD, WIDTH, SIZE), null));
            }
            String who =
                    files.get(entry.obligationId()) > 1 ? entry.body() + " (" + entry.fileName() + ")" : entry.body();
            PDPage target = each.pages().isEmpty() ? null : each.pages().getFirst();
            lines.add(new Line(Kind.PAPER, text(who, Face.REGULAR, WIDTH - INDENT - NUMBER, SIZE), target));
            if (entry.reason() != null) {
                String why = "Phụ lục kèm theo, chưa in ở đây: " + entry.fileName() + " ("
                        + entry.reason().inVietnamese() + ")";
                lines.add(new Line(Kind.ANNEX, text(why, Face.ITALIC, WIDTH - INDENT - NUMBER, SIZE - 0.6f), null));
            }
        }
        return lines;
    }

    /** Up to four lines; what is longer becomes smaller, then shorter. */
    private FittedText text(String words, Face face, float width, float size) throws IOException {
        return FittedText.of(words, face, width, 4 * size * FittedText.LEADING, size, SMALLEST, lettering);
    }

    /** A topic stands above its first paper, and a reason below its paper, on one page. */
    private static List<List<Line>> pages(List<Line> lines) {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        float y = TOP;
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && belong(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            float height = 0;
            for (Line line : lines.subList(from, to)) {
                height += line.height();
            }
            if (y + height > BOTTOM && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                y = TOP;
            }
            page.addAll(lines.subList(from, to));
            y += height;
            from = to;
        }
        pages.add(page);
        return pages;
    }

    private static boolean belong(Line above, Line below) {
        return above.kind() == Kind.TITLE || above.kind() == Kind.TOPIC || below.kind() == Kind.ANNEX;
    }

    private void draw(List<Line> lines, PDPage page, PDStructureElement contents, Map<PDPage, Integer> numbers)
            throws IOException {
        try (Sheet sheet = Sheet.over(book, lettering, page)) {
            float y = TOP;
            for (Line line : lines) {
                String type = line.kind() == Kind.TITLE ? StandardStructureTypes.CAPTION : StandardStructureTypes.TOCI;
                PDStructureElement part = BookTags.part(type, contents);
                float top = y;
                sheet.tagged(COSName.getPDFName(type), tags.mark(part, page), () -> draw(line, top, sheet, numbers));
                if (line.target() != null) {
                    link(page, line, y);
                }
                y += line.height();
            }
        }
    }

    private void draw(Line line, float y, Sheet sheet, Map<PDPage, Integer> numbers) throws IOException {
        Color colour = line.kind() == Kind.ANNEX ? Sheet.RED : Sheet.INK;
        switch (line.kind()) {
            case TITLE -> sheet.centred(line.text(), colour, PaperPlacer.SHORT / 2, y);
            case TOPIC -> sheet.left(line.text(), colour, LEFT, y);
            case PAPER -> {
                sheet.left(line.text(), colour, LEFT + INDENT, y);
                String number = line.target() == null
                        ? NO_PAGE
                        : numbers.get(line.target()).toString();
                // Beside the last line of a name, as in a printed book.
                float beside =
                        y + (line.text().lines().size() - 1) * line.text().size() * FittedText.LEADING;
                sheet.right(text(number, Face.REGULAR, NUMBER, SIZE), colour, PaperPlacer.SHORT - RIGHT, beside);
            }
            case ANNEX -> sheet.left(line.text(), colour, LEFT + INDENT, y);
        }
    }

    private static void link(PDPage page, Line line, float y) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(goTo(line.target()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        float unit = Sheet.POINTS;
        link.setRectangle(new PDRectangle(
                LEFT * unit, (PaperPlacer.LONG - y - line.height()) * unit, WIDTH * unit, line.height() * unit));
        List<PDAnnotation> links = page.getAnnotations();
        links.add(link);
        page.setAnnotations(links);
    }

    static PDActionGoTo goTo(PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDActionGoTo go = new PDActionGoTo();
        go.setDestination(destination);
        return go;
    }
}
