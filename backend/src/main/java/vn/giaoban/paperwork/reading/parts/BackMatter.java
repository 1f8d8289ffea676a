package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.SignerReading;
import vn.giaoban.paperwork.reading.text.Landmarks;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Words;
import vn.giaoban.paperwork.source.TextSpan;

/** Nơi nhận and chữ ký: who gets the document, where it is kept, who signs in what capacity. */
final class BackMatter {

    private static final Pattern ITEM = Pattern.compile("^(?:[-+•*]\\s*)");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile(";\\s*-\\s*|\\.\\s+-\\s+(?=lưu)|;\\s+(?=\\S)");
    private static final Pattern HEAD = Pattern.compile("^nơi nhận\\s*:?\\s*");
    private static final Pattern ARCHIVE = Pattern.compile("^lưu\\s*:|^lưu\\s+(?:vt|văn thư|vp|văn phòng|hồ sơ|hs)");
    private static final Pattern CAPACITY = Pattern.compile("^(tm|t/m|kt|k/t|tl|t/l|tuq|q)\\s?\\.?\\s+");
    private static final Pattern ON_BEHALF = Pattern.compile("^t/?m\\s?\\.?\\s*");
    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:TS|ThS|PGS|GS|BS|Ths|LS)\\.\\s*)*\\p{Lu}[\\p{Ll}'’]{0,9}(?:\\s\\p{Lu}[\\p{Ll}'’]{0,9}){1,5}$");
    private static final Pattern ROLE = Pattern.compile(
            "^(?:quyền |q\\. ?)?(?:phó |các )?(?:chủ tịch|trưởng ban|trưởng đoàn|chánh văn phòng|phó chánh|giám đốc|bí thư|trưởng|tổ trưởng|phó|hiệu trưởng|chánh|viện trưởng|cục trưởng|ủy viên|ủy viên thường trực|trưởng phòng|chỉ huy|tổng giám đốc|thường trực)(?:[\\s,-].*)?$");
    private static final Pattern SIGNED = Pattern.compile("^\\(?(?:đã ký|ký tên|ký|chữ ký|đóng dấu|ký và).{0,30}\\)?$");

    private final List<Fact<String>> recipients = new ArrayList<>();
    private final List<SignerReading> signers = new ArrayList<>();
    private @Nullable Fact<String> archive;

    static BackMatter of(List<Line> lines) {
        BackMatter back = new BackMatter();
        List<Line> rest = back.takeRecipients(lines);
        back.takeSigners(rest);
        return back;
    }

    List<Fact<String>> recipients() {
        return recipients;
    }

    @Nullable
    Fact<String> archive() {
        return archive;
    }

    List<SignerReading> signers() {
        return signers;
    }

    static boolean isName(Line line) {
        return NAME.matcher(line.words().text()).matches()
                && !ROLE.matcher(line.key()).matches()
                && !line.key().startsWith("nơi nhận");
    }

    static boolean isSignatureLine(Line line) {
        return Landmarks.CAPACITY.matcher(line.key()).find()
                || ROLE.matcher(line.key()).matches()
                || SIGNED.matcher(line.key()).matches();
    }

    /** Takes the recipients and leaves what belongs to signatures. */
    private List<Line> takeRecipients(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        boolean inList = false;
        boolean ended = false;
        List<Words> open = new ArrayList<>();
        for (Line line : lines) {
            Words words = line.words();
            Matcher head = words.match(HEAD);
            if (head.find()) {
                inList = true;
                words = words.sub(head.end());
                if (words.isEmpty()) {
                    continue;
                }
            }
            boolean marked = ITEM.matcher(words.key()).find()
                    || ARCHIVE.matcher(words.key()).find();
            boolean signature = isSignatureLine(line) && line.words().isAllCaps() || isName(line) && !marked;
            if (!inList || signature || ended && !marked) {
                rest.add(line);
                continue;
            }
            if (!marked && !open.isEmpty() && goesOn(open.getLast(), words)) {
                open.add(words);
                continue;
            }
            if (marked
                    || head.reset().find()
                    || recipients.isEmpty() && open.isEmpty()
                    || line.side() != null
                    || line.inTable()
                    || words.key().endsWith(";")) {
                close(open);
                open.add(words);
                ended |= ARCHIVE.matcher(words.key()).find()
                        || ITEM.matcher(words.key()).replaceFirst("").startsWith("lưu");
            } else {
                rest.add(line);
            }
        }
        close(open);
        return rest;
    }

    /** A recipient whose line was cut: the next goes on in small letters or with a bracket. */
    private static boolean goesOn(Words before, Words line) {
        char last = before.key().charAt(before.length() - 1);
        return last != ';'
                && last != '.'
                && (line.startsLowerCase() || line.key().startsWith("("));
    }

    private void close(List<Words> open) {
        if (!open.isEmpty()) {
            Words.join(open).split(BETWEEN_ITEMS).forEach(this::add);
            open.clear();
        }
    }

    private void add(Words words) {
        Matcher mark = words.match(ITEM);
        Words item = (mark.find() ? words.sub(mark.end()) : words).bare();
        if (item.isEmpty()) {
            return;
        }
        if (ARCHIVE.matcher(item.key()).find()) {
            archive = item.fact("back.archive", Confidence.HIGH);
        } else {
            recipients.add(item.fact("back.recipient", Confidence.HIGH));
        }
    }

    /** Signatures side by side are told apart by their cells or halves; below each other, by a new «TM.» behind a name. */
    private void takeSigners(List<Line> lines) {
        Map<String, List<Line>> columns = new LinkedHashMap<>();
        for (Line line : lines) {
            String column = line.inTable()
                    ? line.cell().table() + "/" + line.cell().column()
                    : line.side() == null ? "" : line.side().name();
            columns.computeIfAbsent(column, any -> new ArrayList<>()).add(line);
        }
        columns.values().forEach(this::takeColumn);
        signers.removeIf(signer -> signer.role() == null && signer.capacity().isEmpty());
    }

    private void takeColumn(List<Line> lines) {
        List<Fact<String>> capacity = new ArrayList<>();
        Fact<String> role = null;
        Fact<String> onBehalfOf = null;
        boolean any = false;
        for (Line line : lines) {
            Words words = line.words();
            if (SIGNED.matcher(words.key()).matches() || words.bare().isEmpty()) {
                continue;
            }
            if (isName(line) && any) {
                signers.add(new SignerReading(
                        words.fact("back.signer-name", Confidence.HIGH), role, List.copyOf(capacity), onBehalfOf));
                capacity.clear();
                role = null;
                onBehalfOf = null;
                any = false;
            } else if (CAPACITY.matcher(words.key()).find()
                    || Landmarks.CAPACITY.matcher(words.key()).find()) {
                capacity.add(words.bare().fact("back.capacity", Confidence.HIGH));
                Matcher behalf = words.match(ON_BEHALF);
                if (behalf.find()) {
                    Words body = words.sub(behalf.end()).bare();
                    onBehalfOf = body.isEmpty()
                            ? null
                            : body.fact(Names.sentenceCase(body.text()), "back.on-behalf", Confidence.HIGH);
                }
                any = true;
            } else if (words.isAllCaps() && ROLE.matcher(words.key()).matches()) {
                // «TRƯỞNG ĐOÀN», and below it what else the person is: the office that signs is the first.
                role = role == null ? words.bare().fact("back.role", Confidence.HIGH) : role;
                any = true;
            } else if (words.isAllCaps() && onBehalfOf != null && role == null && capacity.size() == 1) {
                // The name of the body runs over two lines.
                String longer = onBehalfOf.value().toUpperCase(Locale.ROOT) + " " + words.text();
                List<TextSpan> spans = new ArrayList<>(capacity.getFirst().spans());
                spans.addAll(words.spans());
                String both = capacity.getFirst().value() + " " + words.text();
                capacity.set(0, new Fact<>(both, both, spans, "back.capacity", Confidence.MEDIUM, Set.of()));
                onBehalfOf = new Fact<>(
                        Names.sentenceCase(longer), both, spans, "back.on-behalf", Confidence.MEDIUM, Set.of());
            } else if (words.isAllCaps() && role != null && any && !isName(line)) {
                continue;
            }
        }
        if (any) {
            signers.add(new SignerReading(null, role, List.copyOf(capacity), onBehalfOf));
        }
    }
}
