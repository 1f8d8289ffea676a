package vn.giaoban.paperwork.source.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a document that stand in two columns by its form (Decree 30/2020): the header (body | state name) and
 * the end (recipients | signature). Both are known by words that stand in every document.
 *
 * @param from first line of the page that belongs to it
 * @param to behind its last line
 * @param cut where the right column begins
 */
record TwoColumns(int from, int to, float cut) {

    private static final Pattern HEADER =
            Pattern.compile("C[ỘO]NG H[ÒO]A X[ÃA] H[ỘO]I CH[ỦU]|C[ỘO]NG HO[ÀA] X[ÃA] H[ỘO]I CH[ỦU]"
                    + "|Đ[ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM");

    private static final Pattern END = Pattern.compile("N[ơo]i nh[ậa]n\\b.{0,3}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DATE = Pattern.compile("(?iu)ngày.*tháng.*năm");

    private static final int LONGEST_HEADER = 9;
    private static final float SLACK = 3;

    /** The next such part at or behind a line; null when there is none. */
    static TwoColumns find(PageText page, int start) {
        for (int i = start; i < page.lines().size(); i++) {
            for (Segment segment : page.lines().get(i)) {
                String text = Normalizer.normalize(segment.text(), Normalizer.Form.NFC);
                if (HEADER.matcher(text.toUpperCase(Locale.of("vi"))).find() && segment.left() > page.width() * 0.3f) {
                    return header(page, i, segment);
                }
                if (END.matcher(text).lookingAt() && segment.left() < page.width() * 0.4f) {
                    return end(page, start, i, segment);
                }
            }
        }
        return null;
    }

    private static TwoColumns header(PageText page, int anchor, Segment right) {
        float cut = right.left() - SLACK;
        int from = anchor;
        while (from > 0 && isDivided(page.lines().get(from - 1), cut)) {
            from--;
        }
        int to = anchor + 1;
        boolean dated = false;
        while (to < page.lines().size()
                && to - from < LONGEST_HEADER
                && isDivided(page.lines().get(to), cut)) {
            List<Segment> line = page.lines().get(to);
            boolean onlyRight = line.stream().allMatch(segment -> segment.left() >= cut);
            boolean far =
                    line.getFirst().y() - page.lines().get(to - 1).getFirst().y() > 2.6f * right.size();
            if (dated && (onlyRight || far) || onlyRight && far) {
                break;
            }
            dated |= line.stream()
                    .anyMatch(segment -> DATE.matcher(segment.text()).find());
            to++;
        }
        return new TwoColumns(from, to, cut);
    }

    private static TwoColumns end(PageText page, int start, int anchor, Segment recipients) {
        float cut = page.lines().get(anchor).stream()
                        .filter(segment -> segment.left() > recipients.right())
                        .map(Segment::left)
                        .findFirst()
                        .orElse(page.width() / 2)
                - SLACK;
        // The centred lines of a signature begin at different places.
        for (int i = anchor; i < Math.min(anchor + 6, page.lines().size()); i++) {
            for (Segment segment : page.lines().get(i)) {
                if (segment.left() > page.width() * 0.42f && segment.left() > recipients.right() + 10) {
                    cut = Math.min(cut, segment.left() - SLACK);
                }
            }
        }
        int from = anchor;
        float top = cut;
        while (from > start
                && page.lines().get(from - 1).stream()
                        .allMatch(segment -> segment.left() >= Math.min(top, page.width() * 0.42f))) {
            from--;
        }
        for (int i = from; i < anchor; i++) {
            cut = Math.min(cut, page.lines().get(i).getFirst().left() - SLACK);
        }
        int to = anchor + 1;
        while (to < page.lines().size() && isDivided(page.lines().get(to), cut)) {
            to++;
        }
        return new TwoColumns(from, to, cut);
    }

    private static boolean isDivided(List<Segment> line, float cut) {
        return line.stream().allMatch(segment -> segment.right() <= cut + SLACK || segment.left() >= cut - SLACK);
    }
}
