package vn.giaoban.paperwork.proceedings;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * What stands on a page beside its text becomes part of it: the picture of a digital signature with its seal, stamps,
 * what was filled into a form. They act no more, but they are seen.
 */
final class Appearances {

    private static final int MOST = 500;

    private Appearances() {}

    static void draw(PDDocument document, PDPage page) throws IOException {
        List<PDAnnotation> seen = page.getAnnotations(Appearances::isSeen);
        if (seen.isEmpty()) {
            return;
        }
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (PDAnnotation annotation : seen.subList(0, Math.min(MOST, seen.size()))) {
                draw(annotation, pen);
            }
        }
    }

    private static boolean isSeen(PDAnnotation annotation) {
        return !annotation.isHidden()
                && !annotation.isNoView()
                && !(annotation instanceof PDAnnotationLink)
                && !(annotation instanceof PDAnnotationPopup)
                && annotation.getRectangle() != null
                && annotation.getNormalAppearanceStream() != null
                && annotation.getNormalAppearanceStream().getBBox() != null;
    }

    /** The box of the picture, as its own matrix turns it, comes onto the annotation's rectangle (ISO 32000-1, 12.5.5). */
    private static void draw(PDAnnotation annotation, PDPageContentStream pen) throws IOException {
        PDAppearanceStream picture = annotation.getNormalAppearanceStream();
        PDRectangle target = annotation.getRectangle();
        Rectangle2D box = picture.getBBox().transform(picture.getMatrix()).getBounds2D();
        if (box.getWidth() <= 0 || box.getHeight() <= 0) {
            return;
        }
        float across = (float) (target.getWidth() / box.getWidth());
        float up = (float) (target.getHeight() / box.getHeight());
        pen.saveGraphicsState();
        pen.transform(new Matrix(across, 0, 0, up, (float) (target.getLowerLeftX() - box.getX() * across), (float)
                (target.getLowerLeftY() - box.getY() * up)));
        pen.drawForm(picture);
        pen.restoreGraphicsState();
    }
}
