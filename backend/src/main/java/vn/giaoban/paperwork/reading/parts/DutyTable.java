package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** A table «Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành»: a duty in every row. */
final class DutyTable {

    private static final Pattern WHAT =
            Pattern.compile("nội dung|nhiệm vụ|công việc|chủ đề|chuyên đề|hoạt động|tham luận|sản phẩm");
    private static final Pattern WHO = Pattern.compile(
            "chủ trì|đơn vị|cơ quan|thực hiện|phụ trách|phân công|người|trình bày|báo cáo viên|bộ phận");
    private static final Pattern HELPS = Pattern.compile("phối hợp");
    private static final Pattern WHEN = Pattern.compile("thời gian|thời hạn|hạn|tiến độ|hoàn thành|ngày");

    private static final Pattern PAPERS = Pattern.compile("tham luận|chủ đề|chuyên đề");

    private final Context context;
    private final DutyMaker maker;

    DutyTable(Context context, DutyMaker maker) {
        this.context = context;
        this.maker = maker;
    }

    private record Columns(int what, int who, int helps, int when, boolean papers) {}

    List<Draft> read(Tables.Table table) {
        List<Draft> drafts = new ArrayList<>();
        Columns columns = null;
        Words lastWho = null;
        for (Map<Integer, List<Node>> row : table.rows().values()) {
            if (columns == null) {
                columns = columns(row);
                continue;
            }
            Words what = Tables.Table.words(row.get(columns.what()));
            Words who = Tables.Table.words(row.get(columns.who()));
            who = who == null || who.bare().isEmpty() ? lastWho : who;
            if (what == null || what.bare().isEmpty() || who == null || !Bodies.startsWithBody(who.bare())) {
                continue;
            }
            lastWho = who;
            drafts.add(draft(row, columns, what.bare(), who.bare()));
        }
        return drafts;
    }

    private Draft draft(Map<Integer, List<Node>> row, Columns columns, Words what, Words who) {
        Node node = row.get(columns.what()).getFirst();
        Actor actor = Actor.of(who, context, Confidence.HIGH);
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
        Words when = Tables.Table.words(row.get(columns.when()));
        if (when != null) {
            Deadlines.Found found = context.deadlines().only(when);
            if (found != null) {
                draft.deadline = DutyMaker.deadline(found, when);
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
