package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.text.Landmarks;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Marker;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * The document taken apart at its landmarks.
 *
 * @param header above the name of its kind
 * @param kind «KẾ HOẠCH»; null when no line is one
 * @param title below it
 * @param bases «Căn cứ …», «Thực hiện …» and the sentence that says who makes the plan
 * @param body from the first head to the closing sentence
 * @param back recipients and signatures
 * @param annexes behind the signature
 */
record Zones(
        List<Line> header,
        @Nullable Words kind,
        List<Line> title,
        List<Line> bases,
        List<Line> body,
        @Nullable Words closing,
        List<Line> back,
        List<Line> annexes) {

    private static final int HEADER_AT_MOST = 30;
    private static final int TITLE_AT_MOST = 8;
    private static final Pattern KIND_AND_TITLE = Pattern.compile("^(KẾ HOẠCH)\\s+(?=\\p{Lu}[\\p{Ll}]|\\p{Lu}\\p{Ll})");
    static final Pattern BASE = Pattern.compile(
            "^(?:-\\s*)?(?:căn cứ|thực hiện|triển khai thực hiện|tiếp tục thực hiện|để triển khai|để thực hiện|để |nhằm |theo |xét |trên cơ sở|nhân dịp|hưởng ứng|được sự|thi hành)");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:như sau|cụ thể như sau|với các nội dung sau|với những nội dung sau|với nội dung sau)\\s*:?\\s*$|\\s(?:xây dựng|ban hành|đề ra|lập)\\s+(?:bản\\s+)?kế hoạch");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:trên đây là|trên đây là toàn bộ|kế hoạch này (?:thay|có hiệu lực)|nơi nhận)");
    private static final Pattern REFERENCE_TO_THIS = Pattern.compile("kèm theo");

    static Zones of(List<Line> lines) {
        int kindAt = kindLine(lines);
        Words kind = null;
        List<Line> title = new ArrayList<>();
        int at = 0;
        if (kindAt >= 0) {
            Words line = lines.get(kindAt).words();
            Matcher both = KIND_AND_TITLE.matcher(line.text());
            if (both.lookingAt()) {
                kind = line.sub(0, both.end(1));
                title.add(lineOf(lines.get(kindAt), line.sub(both.end())));
            } else {
                kind = line;
            }
            at = kindAt + 1;
        }
        List<Line> header = new ArrayList<>(lines.subList(0, Math.max(kindAt, 0)));
        if (kindAt < 0) {
            while (at < lines.size() && at < HEADER_AT_MOST && isHeaderLine(lines.get(at))) {
                header.add(lines.get(at++));
            }
        }
        int backAt = backLine(lines, at);
        int bodyEnd = backAt;
        if (kindAt >= 0) {
            while (at < bodyEnd && title.size() < TITLE_AT_MOST && isTitle(lines.get(at), title)) {
                title.add(lines.get(at++));
            }
            title.removeIf(line ->
                    REFERENCE_TO_THIS.matcher(line.key()).find() && line.key().startsWith("("));
        }
        List<Line> bases = new ArrayList<>();
        while (at < bodyEnd && !startsBody(lines.get(at), bases)) {
            bases.add(lines.get(at++));
        }
        List<Line> body = new ArrayList<>(lines.subList(at, bodyEnd));
        Words closing = closing(body);
        int annexAt = annexLine(lines, backAt);
        return new Zones(
                header,
                kind,
                title,
                bases,
                body,
                closing,
                lines.subList(backAt, annexAt),
                lines.subList(annexAt, lines.size()));
    }

    private static Line lineOf(Line like, Words words) {
        return new Line(words, like.kind(), like.cell(), like.style(), like.side(), false);
    }

    private static int kindLine(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEADER_AT_MOST); i++) {
            Words words = lines.get(i).words();
            if (Landmarks.KIND.matcher(words.key()).matches()
                    && words.text()
                            .substring(0, 1)
                            .equals(words.text().substring(0, 1).toUpperCase(Locale.ROOT))
                    && (words.isAllCaps()
                            || lines.get(i).style().isBold()
                            || lines.get(i).style().centred())) {
                return i;
            }
            if (KIND_AND_TITLE.matcher(words.text()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeaderLine(Line line) {
        String key = line.key();
        return line.words().isAllCaps()
                || Landmarks.NUMBER.matcher(key).find()
                || Landmarks.DATE_LINE.matcher(key).find()
                || Landmarks.MOTTO.matcher(key).find()
                || Landmarks.SUBJECT.matcher(key).find()
                || Landmarks.ADDRESSEE.matcher(key).find();
    }

    private static boolean isTitle(Line line, List<Line> title) {
        String key = line.key();
        if (BASE.matcher(key).find() && !title.isEmpty()
                || key.startsWith("căn cứ")
                || PREAMBLE.matcher(key).find() && !title.isEmpty()) {
            return false;
        }
        if (Marker.of(line.words()) != null && !title.isEmpty() || line.inTable() && !title.isEmpty()) {
            return false;
        }
        if (title.isEmpty()) {
            return true;
        }
        String last = title.getLast().key();
        boolean bracketed = key.startsWith("(");
        boolean ended = last.endsWith(".") || last.endsWith(":");
        return !ended
                && (!line.blankBefore()
                        || !title.getLast().blankBefore()
                        || line.words().startsLowerCase()
                        || bracketed
                        || line.style().isBold())
                && line.words().length() < 300
                && !key.endsWith(":")
                && !key.endsWith(".");
    }

    private static boolean startsBody(Line line, List<Line> bases) {
        Marker marker = Marker.of(line.words());
        boolean base = BASE.matcher(line.key()).find();
        if (marker != null && marker.kind() != Marker.Kind.BULLET) {
            return true;
        }
        if (marker != null) {
            return !BASE.matcher(line.words().sub(marker.length()).key()).find();
        }
        if (line.words().isAllCaps()) {
            return true;
        }
        boolean preambleSeen =
                !bases.isEmpty() && PREAMBLE.matcher(bases.getLast().key()).find();
        return line.inTable() || preambleSeen && !base;
    }

    private static int backLine(List<Line> lines, int from) {
        int recipients = -1;
        for (int i = from; i < lines.size(); i++) {
            if (Landmarks.RECIPIENTS.matcher(lines.get(i).key()).find()) {
                recipients = i;
                break;
            }
        }
        int until = recipients < 0 ? lines.size() : recipients;
        for (int i = from; i < until; i++) {
            Line line = lines.get(i);
            if (Landmarks.CAPACITY.matcher(line.key()).find() && line.words().isAllCaps()) {
                return i;
            }
        }
        if (recipients >= 0) {
            return recipients;
        }
        // No list of recipients, no «TM.»: a title in capitals behind the closing sentence begins the end.
        for (int i = lines.size() - 1; i > from; i--) {
            if (lines.get(i).key().endsWith("./.") && i + 1 < lines.size()) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private static @Nullable Words closing(List<Line> body) {
        for (int i = body.size() - 1; i >= 0 && i >= body.size() - 4; i--) {
            if (CLOSING.matcher(body.get(i).key()).find()) {
                Words closing = body.get(i).words();
                body.remove(i);
                return closing;
            }
        }
        return null;
    }

    private static int annexLine(List<Line> lines, int back) {
        boolean named = false;
        for (int i = back; i < lines.size(); i++) {
            Line line = lines.get(i);
            String key = line.key();
            boolean annex = Landmarks.ANNEX.matcher(key).find()
                    || Landmarks.ATTACHED.matcher(key).find();
            boolean formHead = Landmarks.STATE_NAME.matcher(key).find()
                    || Landmarks.KIND.matcher(key).matches();
            if (i > back
                    && (annex && !key.startsWith("-") && line.words().length() < 200
                            || formHead && line.words().isAllCaps())) {
                return i;
            }
            if (named
                    && line.words().isAllCaps()
                    && !BackMatter.isSignatureLine(line)
                    && !line.inTable()
                    && line.side() == null) {
                return i;
            }
            named |= BackMatter.isName(line);
        }
        return lines.size();
    }
}
