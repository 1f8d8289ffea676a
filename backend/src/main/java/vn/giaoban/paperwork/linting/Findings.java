package vn.giaoban.paperwork.linting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as they are made, with the checks that several elements share. */
final class Findings {

    /** Word keeps half points and twentieths of a point; people read whole millimetres. */
    private static final double TOLERANCE = 0.3;

    private record Key(LayoutRule rule, String message) {}

    private final Map<Key, Finding> found = new LinkedHashMap<>();

    void add(LayoutRule rule, String message) {
        add(Finding.of(rule, message, null));
    }

    void add(LayoutRule rule, String message, Line line) {
        add(Finding.of(rule, message, line.said()));
    }

    /** The same fault of many lines is one finding. */
    private void add(Finding finding) {
        found.merge(new Key(finding.rule(), finding.message()), finding, (first, next) -> first.again());
    }

    void demand(boolean kept, LayoutRule rule, String message, Line line) {
        if (!kept) {
            add(rule, message, line);
        }
    }

    /** @param from points */
    void demandSize(LayoutRule rule, Line line, double from, double to) {
        boolean within = line.smallest() >= from && line.largest() <= to;
        String wanted = from == to ? number(from) : number(from) + " đến " + number(to);
        demand(
                within,
                rule,
                "Cỡ chữ "
                        + (line.smallest() == line.largest()
                                ? number(line.largest())
                                : number(line.smallest()) + "-" + number(line.largest()))
                        + ", phải là " + wanted + ".",
                line);
    }

    void demandBold(LayoutRule rule, Line line, boolean bold) {
        demand(line.bold() == bold, rule, bold ? "Phải in đậm." : "Không được in đậm.", line);
    }

    void demandItalic(LayoutRule rule, Line line, boolean italic) {
        demand(line.italic() == italic, rule, italic ? "Phải là chữ nghiêng." : "Phải là chữ đứng.", line);
    }

    void demandCapitals(LayoutRule rule, Line line) {
        demand(line.isCapitals(), rule, "Phải là chữ in hoa.", line);
    }

    void demandCentred(LayoutRule rule, Line line) {
        demand(line.alignment() == Line.Alignment.CENTRED, rule, "Phải canh giữa.", line);
    }

    /** @param value in millimetres */
    static boolean within(double value, double from, double to) {
        return value >= from - TOLERANCE && value <= to + TOLERANCE;
    }

    static String number(double value) {
        return String.format(Locale.of("vi", "VN"), value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    /** In the order of the page. */
    List<Finding> inOrder() {
        return found.values().stream()
                .sorted(Comparator.comparing(Finding::rule))
                .toList();
    }
}
