package vn.giaoban.paperwork.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes letters and straight lines from PDFBox as they are drawn, double printing and loose accents put right, and does no layout. */
final class GlyphCollector extends PDFTextStripper {

    private static final int BOLD_WEIGHT = 600;

    private final PdfBudget budget;
    private final List<PageText> pages = new ArrayList<>();
    private final Map<PDFont, boolean[]> looks = new HashMap<>();
    private final RulingCollector rulings = new RulingCollector();
    private PDRectangle crop = PDRectangle.A4;
    private int legacyLetters;
    private int letters;

    GlyphCollector(PdfBudget budget) {
        this.budget = budget;
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
    }

    List<PageText> collect(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    /** Whether most letters are of fonts that draw Vietnamese letters in the places of others (TCVN3, VNI). */
    boolean isLegacyText() {
        return letters > 0 && legacyLetters * 5 > letters;
    }

    @Override
    protected void startPage(PDPage page) {
        crop = page.getCropBox();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator(operator.getName());
        rulings.operator(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix(), crop);
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        form.getCOSObject().createView().close();
        super.showForm(form);
    }

    /** What a drawn letter means is said by its code; how it is drawn does not matter here. */
    @Override
    protected void processType3Stream(PDType3CharProc drawing, Matrix matrix) {}

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.glyph();
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() {
        List<TextPosition> drawn = new ArrayList<>();
        getCharactersByArticle().forEach(drawn::addAll);
        float upright = commonDirection(drawn);
        List<Glyph> glyphs = new ArrayList<>();
        for (TextPosition text : drawn) {
            if (text.getDir() == upright
                    && text.getUnicode() != null
                    && !text.getUnicode().isEmpty()) {
                glyphs.add(glyph(text));
            }
        }
        PDPage page = getCurrentPage();
        boolean turned = upright % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        List<Ruling> lines = rulings.take();
        pages.add(PageText.of(
                getCurrentPageNo(),
                turned ? height : width,
                turned ? width : height,
                glyphs,
                upright == 0 ? lines : List.of(),
                hasPictures(page)));
    }

    private Glyph glyph(TextPosition text) {
        boolean[] look = looks.computeIfAbsent(text.getFont(), GlyphCollector::look);
        letters++;
        legacyLetters += look[2] ? 1 : 0;
        float size = Math.abs(text.getFontSizeInPt());
        return new Glyph(
                text.getUnicode(),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                size == 0 ? 1 : size,
                look[0],
                look[1]);
    }

    private static boolean[] look(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        String bare = name.substring(name.indexOf('+') + 1);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = bare.contains("bold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean italic =
                bare.contains("italic") || bare.contains("oblique") || descriptor != null && descriptor.isItalic();
        return new boolean[] {bold, italic, bare.startsWith(".vn") || bare.startsWith("vni-")};
    }

    private static float commonDirection(List<TextPosition> drawn) {
        Map<Float, Integer> counts = new HashMap<>();
        drawn.forEach(text -> counts.merge(text.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean hasPictures(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
