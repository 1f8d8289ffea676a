package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;
import vn.giaoban.paperwork.source.TableCell;

/** A table «Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành»: a duty in every row. */
final class DutyTable {

    private static final Pattern WHAT =
            Pattern.compile("nội dung|nhiệm vụ|công việc|chủ đề|chuyên đề|hoạt động|tham luận|sản phẩm");
    private static final Pattern WHO = Pattern.compile(
            "chủ trì|đơn vị|cơ quan|thực hiện|phụ trách|phân công|người|trình bày|báo cáo viên|bộ phận");
    private static final Pattern HELPS = Pattern.compile("phối hợp");
    private static final Pattern WHEN = Pattern.compile("thời gian|thời hạn|hạn|tiến độ|hoàn thành|ngày");

    /** «nt», «như trên», «-nt-», «"»: what stands above. */
    private static final Pattern DITTO = Pattern.compile("[-–\\s]*(?:nt|như trên)[-–.\\s]*|[\"”“″〃]+");

    private static final Pattern GROUP_LABEL = Pattern.compile("[IVX]{1,6}|[A-ZĐ]");

    private static final Pattern NUMBER_COLUMN = Pattern.compile("(?:số )?s?tt");
    private static final Pattern NUMBER_COLUMN_FIRST = Pattern.compile("^(?:số )?s?tt[\\s|]+");
    private static final int LONGEST_HEADS = 160;

    /** A head of a column where a body is looked for. */
    private static final Pattern WHO_COLUMN = Pattern.compile(
            "(?:đơn vị|cơ quan|bộ phận|người|tổ chức|cá nhân)(?:(?:,|\\svà|/)?\\s?(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân))*"
                    + "(?:(?:,|\\svà|/)?\\s?(?:chủ trì|thực hiện|phối hợp|phụ trách|trình bày|chịu trách nhiệm|được phân công|báo cáo))*");

    private static final Pattern COLUMN_NAME = Pattern.compile(
            "^(?:(?:số )?s?tt|thời gian|ngày(?: tháng)?|ngày,? giờ|buổi|nội dung(?: (?:công việc|làm việc))?|địa điểm|đơn vị(?: [\\p{L} ]{1,30})?|cơ quan(?: [\\p{L} ]{1,30})?|thành phần|ghi chú|người (?:thực hiện|phụ trách|chủ trì)|chủ trì|hoạt động)$");

    private static final Pattern PAPERS = Pattern.compile("tham luận|chủ đề|chuyên đề");

    private final Context context;
    private final DutyMaker maker;

    DutyTable(Context context, DutyMaker maker) {
        this.context = context;
        this.maker = maker;
    }

    private record Columns(int what, int who, int helps, int when, boolean papers) {}

    /** A table of another kind gives none. */
    List<Draft> read(Tables.Table table) {
        List<Draft> drafts = new ArrayList<>();
        Columns columns = null;
        Words lastWho = null;
        TableCell cellOfWho = null;
        Words lastWhen = null;
        for (var numbered : table.rows().entrySet()) {
            Map<Integer, List<Node>> row = numbered.getValue();
            Columns head = columns(row);
            if (head != null || columns == null) {
                // A head stands again at the top of the next page.
                columns = head == null ? columns : head;
                continue;
            }
            if (isGroup(row, columns)) {
                lastWho = null;
                lastWhen = null;
                continue;
            }
            Words what = words(row, columns.what());
            Words who = words(row, columns.who());
            Words when = words(row, columns.when());
            boolean carried = isCarriedOver(who);
            boolean empty = carried
                    && (who == null || who.isEmpty())
                    && (cellOfWho == null || !cellOfWho.covers(numbered.getKey()));
            cellOfWho = carried
                    ? cellOfWho
                    : row.get(columns.who()).getFirst().line().cell();
            who = carried ? lastWho : who;
            when = when != null && isDitto(when) ? lastWhen : when;
            // Kept even where it names nobody known: «nt» below such a row does not mean the row before it.
            lastWho = who;
            lastWhen = when;
            if (isCarriedOver(what)
                    || who == null
                    || WHO_COLUMN.matcher(who.key()).matches()
                    || !Bodies.startsWithBody(who)) {
                continue;
            }
            Actor actor = Actor.of(who, context, carried ? Confidence.MEDIUM : Confidence.HIGH);
            Draft draft = draft(row, columns, what, actor, when);
            drafts.add(empty ? ofRowAbove(draft) : draft);
        }
        return drafts;
    }

    /** An empty cell may mean the one above, or that nobody was found yet: it is asked. */
    private static Draft ofRowAbove(Draft draft) {
        draft.cellEmpty = true;
        draft.inferred = true;
        draft.assignees = new ArrayList<>(draft.assignees.stream()
                .map(body -> DutyMaker.inferred(body, "duty.assignee-of-row-above"))
                .toList());
        return draft;
    }

    /** Whether it is one: a head that names what and who. */
    static boolean isOne(Tables.Table table) {
        return table.rows().values().stream().anyMatch(row -> columns(row) != null);
    }

    /** Whether a row only names columns, of whatever table: «TT | Thời gian | Nội dung». */
    static boolean isHead(Map<Integer, List<Node>> row) {
        Words first = row.isEmpty() ? null : words(row, row.keySet().iterator().next());
        boolean named = row.size() > 1
                && row.values().stream()
                        .map(Tables.Table::words)
                        .allMatch(cell -> cell != null && cell.bare().finds(COLUMN_NAME));
        return columns(row) != null
                || named
                || first != null && NUMBER_COLUMN.matcher(first.key()).matches();
    }

    /** The heads of columns that stand in one line, because the columns of their table are not known. */
    static boolean isHeadInOneLine(Words words) {
        Matcher number = words.match(NUMBER_COLUMN_FIRST);
        if (!number.find()) {
            return false;
        }
        String heads = words.key().substring(number.end());
        String begin = heads.substring(0, Math.min(heads.length(), LONGEST_HEADS));
        return WHAT.matcher(begin).find() && WHO.matcher(begin).find();
    }

    private static @Nullable Words words(Map<Integer, List<Node>> row, int column) {
        Words words = Tables.Table.words(row.get(column));
        return words == null ? null : words.bare();
    }

    private static boolean isCarriedOver(@Nullable Words words) {
        return words == null || words.isEmpty() || isDitto(words);
    }

    static boolean isDitto(Words words) {
        return DITTO.matcher(words.key()).matches();
    }

    /** «I | Công tác chuẩn bị»: a head over the rows below, with nobody beside it. */
    private static boolean isGroup(Map<Integer, List<Node>> row, Columns columns) {
        if (words(row, columns.who()) != null || words(row, columns.when()) != null) {
            return false;
        }
        boolean headed = row.entrySet().stream()
                .filter(cell -> cell.getKey() < columns.what())
                .map(cell -> cell.getValue().getFirst())
                .anyMatch(cell ->
                        GROUP_LABEL.matcher(cell.line().words().bare().text()).matches());
        Words what = words(row, columns.what());
        return headed || what == null || what.isAllCaps();
    }

    private Draft draft(Map<Integer, List<Node>> row, Columns columns, Words what, Actor actor, @Nullable Words when) {
        Node node = row.get(columns.what()).getFirst();
        Draft draft = maker.task(node, actor, what);
        Products.Product product = Products.in(what);
        Words quote = Products.quotedAlone(what);
        if (product != null && (product.topic() != null || product.kind() != Kind.REPORT)) {
            draft.kind = product.kind();
            draft.topic = product.topic() == null ? null : product.topic().fact("topic.in-table", Confidence.MEDIUM);
        } else if (quote != null) {
            draft.kind = Kind.PAPER;
            draft.topic = quote.fact("topic.quoted-in-table", Confidence.HIGH);
            draft.text = null;
        } else if (columns.papers()) {
            draft.kind = Kind.PAPER;
            draft.topic = what.fact("topic.in-table", Confidence.MEDIUM);
            draft.text = null;
        }
        Words helpers = Tables.Table.words(row.get(columns.helps()));
        if (helpers != null && Bodies.startsWithBody(helpers.bare())) {
            draft.cooperating =
                    new ArrayList<>(context.bodies(helpers.bare(), "duty.cooperating-in-table", Confidence.HIGH));
        }
        draft.daySaid = words(row, columns.when()) != null;
        if (when != null) {
            Deadlines.Found found = context.deadlines().only(when);
            if (found != null) {
                draft.deadline = DutyTimes.deadline(found, when);
            }
        }
        return draft;
    }

    private static @Nullable Columns columns(Map<Integer, List<Node>> row) {
        int what = -1;
        int who = -1;
        int helps = -1;
        int when = -1;
        for (var cell : row.entrySet()) {
            Words words = Tables.Table.words(cell.getValue());
            String key = words == null ? "" : words.key();
            if (key.length() > 60) {
                return null;
            }
            if (HELPS.matcher(key).find() && !key.contains("chủ trì")) {
                helps = cell.getKey();
            } else if (who < 0
                    && WHO.matcher(key).find()
                    && !(WHEN.matcher(key).find() && !key.contains("đơn vị") && !key.contains("chủ trì"))) {
                who = cell.getKey();
            } else if (when < 0 && WHEN.matcher(key).find()) {
                when = cell.getKey();
            } else if (what < 0 && WHAT.matcher(key).find()) {
                what = cell.getKey();
            }
        }
        if (what < 0 || who < 0) {
            return null;
        }
        String head = Tables.Table.words(row.get(what)).key();
        return new Columns(what, who, helps, when, PAPERS.matcher(head).find());
    }
}
