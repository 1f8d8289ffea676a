package vn.giaoban.paperwork.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Finds the borders of tables among what a page draws: strokes along an axis, and filled rectangles as thin as a line. */
final class RulingCollector {

    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4;
    private static final float ALONG_AXIS = 0.7f;

    /** More belong to a drawing or a map, which has no cells. */
    private static final int MOST = 20_000;

    private final List<Ruling> drawn = new ArrayList<>();
    private List<List<Point2D.Float>> path = new ArrayList<>();
    private int points;

    /** What was drawn since it was asked last. */
    List<Ruling> take() {
        List<Ruling> taken = drawn.size() > MOST ? List.of() : List.copyOf(drawn);
        drawn.clear();
        clear();
        return taken;
    }

    void operator(String name, List<COSBase> operands, Matrix toPage, PDRectangle crop) {
        switch (name) {
            case "m" -> begin(point(operands, 0, toPage, crop));
            case "l" -> to(point(operands, 0, toPage, crop));
            case "c" -> to(point(operands, 4, toPage, crop));
            case "v", "y" -> to(point(operands, 2, toPage, crop));
            case "re" -> rectangle(operands, toPage, crop);
            case "h" -> close();
            case "S" -> paint(true, false);
            case "s" -> {
                close();
                paint(true, false);
            }
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                close();
                paint(true, true);
            }
            case "n" -> clear();
            default -> {}
        }
    }

    private static Point2D.Float point(List<COSBase> operands, int at, Matrix toPage, PDRectangle crop) {
        return operands.size() > at + 1
                        && operands.get(at) instanceof COSNumber x
                        && operands.get(at + 1) instanceof COSNumber y
                ? onPage(x.floatValue(), y.floatValue(), toPage, crop)
                : null;
    }

    private static Point2D.Float onPage(float x, float y, Matrix toPage, PDRectangle crop) {
        Point2D.Float point = toPage.transformPoint(x, y);
        return new Point2D.Float(point.x - crop.getLowerLeftX(), crop.getUpperRightY() - point.y);
    }

    private void begin(Point2D.Float point) {
        if (point != null) {
            path.add(new ArrayList<>());
            to(point);
        }
    }

    private void to(Point2D.Float point) {
        if (point != null && !path.isEmpty() && ++points < MOST) {
            path.getLast().add(point);
        }
    }

    private void close() {
        if (!path.isEmpty() && !path.getLast().isEmpty()) {
            to(path.getLast().getFirst());
        }
    }

    private void rectangle(List<COSBase> operands, Matrix toPage, PDRectangle crop) {
        if (operands.size() < 4 || !operands.stream().limit(4).allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float[] box = new float[4];
        for (int i = 0; i < 4; i++) {
            box[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        begin(onPage(box[0], box[1], toPage, crop));
        to(onPage(box[0] + box[2], box[1], toPage, crop));
        to(onPage(box[0] + box[2], box[1] + box[3], toPage, crop));
        to(onPage(box[0], box[1] + box[3], toPage, crop));
        close();
    }

    private void paint(boolean stroked, boolean filled) {
        for (List<Point2D.Float> line : path) {
            if (line.size() < 2) {
                continue;
            }
            float left =
                    (float) line.stream().mapToDouble(Point2D.Float::getX).min().orElse(0);
            float right =
                    (float) line.stream().mapToDouble(Point2D.Float::getX).max().orElse(0);
            float top =
                    (float) line.stream().mapToDouble(Point2D.Float::getY).min().orElse(0);
            float bottom =
                    (float) line.stream().mapToDouble(Point2D.Float::getY).max().orElse(0);
            if (filled && Math.min(right - left, bottom - top) <= THIN) {
                add(right - left <= bottom - top, left, top, right, bottom);
            } else if (stroked) {
                for (int i = 1; i < line.size(); i++) {
                    stroke(line.get(i - 1), line.get(i));
                }
            }
        }
        clear();
    }

    private void stroke(Point2D.Float one, Point2D.Float other) {
        boolean upright = Math.abs(one.x - other.x) <= ALONG_AXIS;
        if (upright || Math.abs(one.y - other.y) <= ALONG_AXIS) {
            add(
                    upright,
                    Math.min(one.x, other.x),
                    Math.min(one.y, other.y),
                    Math.max(one.x, other.x),
                    Math.max(one.y, other.y));
        }
    }

    private void add(boolean upright, float left, float top, float right, float bottom) {
        float length = upright ? bottom - top : right - left;
        if (length >= SHORTEST && drawn.size() <= MOST) {
            float at = upright ? (left + right) / 2 : (top + bottom) / 2;
            drawn.add(upright ? new Ruling(true, at, top, bottom) : new Ruling(false, at, left, right));
        }
    }

    private void clear() {
        path = new ArrayList<>();
        points = 0;
    }
}
