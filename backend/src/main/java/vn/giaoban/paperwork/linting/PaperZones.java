package vn.giaoban.paperwork.linting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a paper are which of its elements. A file may hold several papers; each begins with its own Quốc hiệu.
 *
 * @param state the column of Quốc hiệu, Tiêu ngữ and the date, as {@code issuer} is the one beside it; without blank
 *     lines, but with those that hold a rule
 * @param kind «KẾ HOẠCH»; null for an official letter
 * @param subject the lines below the kind
 * @param addressees «Kính gửi: …» and what follows it
 * @param early what stands between the head and the title, where nothing belongs
 * @param body the text between the title and the signature, outside of tables
 * @param recipients «Nơi nhận:» and its lines
 * @param signer the lines of the one who signs
 * @param annexed whether it goes with another paper and has no number
 */
record PaperZones(
        List<Line> state,
        List<Line> issuer,
        @Nullable Line kind,
        List<Line> subject,
        List<Line> addressees,
        List<Line> early,
        List<Line> body,
        List<Line> recipients,
        List<Line> signer,
        boolean annexed) {

    private static final Pattern STATE =
            Pattern.compile("(?iu)c[ộô]ng\\s+(hòa|hoà)\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam");

    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^nơi\\s+nhận\\s*:?.*");
    private static final Pattern CAPACITY = Pattern.compile("(?u)^(?:TM|KT|TL|TUQ|Q)\\.\\s.*");
    private static final Pattern ADDRESSEES = Pattern.compile("(?iu)^kính\\s+gửi\\s*:?.*");
    private static final Pattern ANNEX = Pattern.compile("(?iu)^phụ\\s+lục(\\s+[IVXLC\\d]+)?$");
    private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s*:?.*");
    private static final Pattern ABOUT = Pattern.compile("(?iu)^(v/v|về\\s+việc)\\b.*");
    private static final Pattern PLACE_AND_DATE = Pattern.compile("(?iu).*ngày.*tháng.*năm.*");
    private static final Pattern NOTE = Pattern.compile("(?iu)^\\(\\s*kèm\\s+theo.*");

    /** A title is not looked for further down. */
    private static final int TITLE_WITHIN = 6;

    static boolean isState(Line line) {
        return STATE.matcher(line.said()).find();
    }

    /** The papers of a file, in its order; none when it has no Quốc hiệu. */
    static List<PaperZones> of(List<Line> lines) {
        List<PaperZones> papers = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isState(lines.get(i))) {
                starts.add(start(lines, i));
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            papers.add(paper(lines.subList(starts.get(i), end)));
        }
        return papers;
    }

    /** The first line of the table in which the head stands. */
    private static int start(List<Line> lines, int at) {
        Line.Cell cell = lines.get(at).cell();
        int start = at;
        while (cell != null && start > 0 && sameTable(lines.get(start - 1), cell)) {
            start--;
        }
        return start;
    }

    private static boolean sameTable(Line line, Line.Cell cell) {
        return line.cell() != null && line.cell().table() == cell.table();
    }

    private static PaperZones paper(List<Line> lines) {
        Line first = lines.stream().filter(PaperZones::isState).findFirst().orElseThrow();
        Line.Cell head = first.cell();
        List<Line> state = head == null
                ? lines.stream().filter(line -> !line.inTable()).limit(3).toList()
                : shown(lines, line -> sameTable(line, head) && line.cell().column() == head.column());
        List<Line> issuer = head == null
                ? List.of()
                : shown(lines, line -> sameTable(line, head) && line.cell().column() != head.column());
        List<Line> rest = lines.stream()
                .filter(line -> head == null ? !state.contains(line) : !sameTable(line, head))
                .toList();
        return rest(state, issuer, rest);
    }

    private static PaperZones rest(List<Line> state, List<Line> issuer, List<Line> rest) {
        Line.Cell closing = rest.stream()
                .filter(line -> RECIPIENTS.matcher(line.said()).matches() && line.inTable())
                .map(Line::cell)
                .findFirst()
                .orElse(null);
        // A paper that forgot «Nơi nhận» may be signed all the same.
        Line.Cell signed = rest.stream()
                .filter(line -> line.inTable() && CAPACITY.matcher(line.said()).matches())
                .map(Line::cell)
                .findFirst()
                .orElse(null);
        Line.Cell end = closing == null ? signed : closing;
        List<Line> before = end == null
                ? rest
                : rest.stream().takeWhile(line -> !sameTable(line, end)).toList();
        List<Line> plain = before.stream()
                .filter(line -> !line.inTable())
                .takeWhile(line -> !ANNEX.matcher(line.said()).matches())
                .toList();
        List<Line> title = title(plain);
        Line kind = title.isEmpty() ? null : title.getFirst();
        List<Line> addressees = before.stream()
                .dropWhile(line -> !ADDRESSEES.matcher(line.said()).matches())
                .takeWhile(PaperZones::belongsToAddressees)
                .filter(line -> !line.isBlank())
                .toList();
        return new PaperZones(
                state,
                issuer,
                kind,
                title.stream()
                        .skip(1)
                        .filter(line -> !NOTE.matcher(line.said()).matches())
                        .toList(),
                addressees,
                kind == null
                        ? List.of()
                        : plain.stream()
                                .takeWhile(line -> line != kind)
                                .filter(line -> !line.isBlank())
                                .toList(),
                plain.stream()
                        .filter(line -> !title.contains(line) && !addressees.contains(line) && !line.isBlank())
                        .toList(),
                closing == null ? List.of() : column(rest, closing, true),
                closing != null
                        ? column(rest, closing, false)
                        : signed == null ? List.of() : column(rest, signed, true),
                title.stream().anyMatch(line -> NOTE.matcher(line.said()).matches()));
    }

    /** The lines that follow «Kính gửi:» in its table, or the one line outside of a table. */
    private static boolean belongsToAddressees(Line line) {
        return line.inTable() || ADDRESSEES.matcher(line.said()).matches();
    }

    /** The kind in capitals and the centred lines below it. */
    private static List<Line> title(List<Line> plain) {
        List<Line> head = plain.stream().limit(TITLE_WITHIN + 4L).toList();
        for (int i = 0; i < Math.min(TITLE_WITHIN, head.size()); i++) {
            Line line = head.get(i);
            if (!line.isBlank() && isTitle(line)) {
                return head.subList(i, head.size()).stream()
                        .takeWhile(next -> next == line
                                || next.isBlank()
                                || next.alignment() == Line.Alignment.CENTRED
                                        && !ADDRESSEES.matcher(next.said()).matches())
                        .filter(next -> !next.isBlank() || next.ruled())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isTitle(Line line) {
        return PaperTitle.isKind(line.said()) || line.isCapitals() && line.alignment() == Line.Alignment.CENTRED;
    }

    /** The lines of a table in the column of a cell, or in the others. */
    private static List<Line> column(List<Line> rest, Line.Cell cell, boolean same) {
        return shown(rest, line -> sameTable(line, cell) && (line.cell().column() == cell.column()) == same);
    }

    private static List<Line> shown(List<Line> lines, Predicate<Line> wanted) {
        return lines.stream()
                .filter(wanted)
                .filter(line -> !line.isBlank() || line.ruled())
                .toList();
    }

    @Nullable
    Line number() {
        return first(issuer, NUMBER);
    }

    @Nullable
    Line placeAndDate() {
        return first(state, PLACE_AND_DATE);
    }

    /** «V/v …» and the lines that it runs on to. */
    List<Line> about() {
        return issuer.stream()
                .dropWhile(line -> !ABOUT.matcher(line.said()).matches())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The names above the number. */
    List<Line> issuerNames() {
        Line number = number();
        return issuer.stream()
                .takeWhile(line -> line != number && !ABOUT.matcher(line.said()).matches())
                .toList();
    }

    boolean isLetter() {
        return kind == null;
    }

    /** Whether the decree knows papers of this kind (Art. 7), so that they have number, date and «Nơi nhận». */
    boolean isRegistered() {
        return !annexed && (kind == null || PaperTitle.abbreviation(kind.said()) != null);
    }

    String subjectText() {
        return subject.stream()
                .map(Line::said)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Line first(List<Line> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> pattern.matcher(line.said()).matches())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
