package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.GroupReading;
import vn.giaoban.paperwork.reading.GroupReading.Quota;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.PlanReading.Headcount;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.grammar.Counts;
import vn.giaoban.paperwork.reading.grammar.Numerals;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Words;

/** Thành phần: who takes part, how many, and who says so. */
final class Groups {

    private static final String PERSON =
            "(?:(?:kính )?mời |các |01 |02 |đồng chí |đ/c |toàn thể )*(?:đại diện|lãnh đạo|thường trực|chủ tịch|phó chủ tịch|trưởng|phó trưởng|tổ trưởng|thành viên|đại biểu|chuyên viên|công chức|phóng viên|đồng chí|ủy viên|chánh|phó chánh|bí thư|cán bộ|giám đốc|ban |văn phòng|trung tâm|sở |phòng |ubnd|ủy ban|hđnd|báo |đài |cử tri|công an|học viên|viên chức|thủ trưởng|người|nhân dân|các cơ quan|ban thường trực|ban thường vụ|viện|tòa án|cục |chi cục|kế toán)";
    private static final Pattern PERSON_START = Pattern.compile("^" + PERSON);
    private static final Pattern BETWEEN = Pattern.compile(";\\s*");
    private static final Pattern INCOMPLETE = Pattern.compile("(?:văn phòng|lãnh đạo|các ban|đại diện)$");
    private static final Pattern BRACKETED_TAIL = Pattern.compile("\\s*\\((?<words>[^()]*)\\)\\s*$");
    private static final Pattern DECIDES = Pattern.compile(
            "(?:số lượng|thành phần|danh sách|đại biểu)[^()]{0,40}?\\sdo\\s+(?<who>[^()]{4,160}?)\\s+(?:mời|chọn|quyết định|cử|lựa chọn|phân công|bố trí|triệu tập|giới thiệu|lập)");
    private static final Pattern AUXILIARY = Pattern.compile(
            "^(?:giao|số lượng|thành phần|do |mỗi|danh sách|có danh sách|dự kiến|khoảng|nếu có|\\d{1,4}\\s)");
    private static final Pattern EACH = Pattern.compile(
            "^(?:mỗi|từng)\\s+(?<unit>[^,;]{2,40}?(?:,\\s[^,;]{2,14}?){0,3}?)\\s+(?<quota>(?:cử|mời|gồm|có|chọn)?\\s*(?<n>"
                    + Numerals.PATTERN + ")\\s.*)$");
    private static final Pattern EACH_AMONG =
            Pattern.compile(",\\s(?<quota>(?:mỗi|từng)\\s(?<unit>[^,;]{2,30}?)\\s(?:cử |mời |gồm |có |chọn )?(?<n>"
                    + Numerals.PATTERN + ")\\s(?:đại biểu|người|đồng chí|đ/c|đại diện|cán bộ|công chức|viên chức).*)$");
    private static final Pattern EXCEPT = Pattern.compile(
            "^riêng\\s+(?<unit>(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn)\\s+\\p{L}.*?)\\s+(?<quota>(?:mời|cử|gồm|chọn)\\s.*)$");
    private static final Pattern COUNT_IN_BRACKETS = Pattern.compile(
            "\\((?<raw>[^()]*?(?<n>\\d{1,4})(?:\\s*-\\s*(?<m>\\d{1,4}))?\\s*(?:người|đại biểu|đồng chí|đ/c|thành viên|vị|học viên)[^()]*)\\)");
    private static final Pattern COUNT_AT_START = Pattern.compile(
            "^(?:(?:kính )?mời\\s+|cử\\s+)?(?<raw>(?<n>0\\d|\\d{1,4})\\s+(?:đại diện|đại biểu|đồng chí|lãnh đạo|người|chuyên viên|công chức|cán bộ|thành viên|phóng viên|học viên|cử tri|chuyên gia|giảng viên|báo cáo viên|nhà khoa học|cộng tác viên|hội viên|đoàn viên|doanh nghiệp|hộ|đ/c).*)");
    private static final Pattern NAMED_UNIT = Pattern.compile(
            "(?i:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)\\s+\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){0,3}");
    private static final Pattern FUNCTION = Pattern.compile(
            "\\slàm\\s+(?<role>(?:phó )?trưởng đoàn|thư ký|thành viên|tổ trưởng|phó trưởng đoàn thường trực)");
    private static final Pattern SUPERVISED = Pattern.compile("giám sát|khảo sát|kiểm tra|thẩm tra");
    private static final Pattern EACH_BEHIND = Pattern.compile(
            "^(?<who>[^:]{5,200}):\\s*(?<quota>mỗi\\s+(?<unit>[^:,;]{2,30}?(?:,\\s[^:,;]{2,14}?){0,3}?)\\s+(?:cử|mời|gồm|có|chọn|cử tham dự)?\\s*(?<n>"
                    + Numerals.PATTERN + ")\\s[^:]*)$");
    /** «Nhân viên Bưu điện: 25 người». */
    private static final Pattern COUNT_BEHIND = Pattern.compile(
            "^(?<who>[^:]{4,200}):\\s*(?<quota>(?<n>\\d{1,4})\\s(?:người|đại biểu|đồng chí|đ/c|học viên|thành viên|vị|cử tri))$");

    private static final Pattern COUNT_SENTENCE = Pattern.compile(
            "[.;]\\s+(?=(?:dự kiến|tổng (?:số|cộng)|khoảng|số lượng|mỗi (?:lớp|đoàn|đợt|điểm|buổi|cuộc)\\s(?:có |gồm )?(?:dự kiến |khoảng )?\\d)[^.;]{0,60}\\.?$)");
    private static final Pattern NOT_PEOPLE = Pattern.compile(
            "^(?:thời gian|địa điểm|số lượng|tổng số|trang phục|lưu ý|yêu cầu|ghi chú|tài liệu|kinh phí|nội dung|mỗi đoàn|hình thức)");

    private final Context context;
    private final Section sections;
    private final GroupLevels levels;
    private final List<GroupReading> groups = new ArrayList<>();
    private @Nullable Fact<Headcount> total;
    private boolean allRead = true;

    Groups(Context context, Section sections) {
        this.context = context;
        this.sections = sections;
        this.levels = new GroupLevels(context, sections);
    }

    List<GroupReading> groups() {
        return groups;
    }

    /** Whether every line about participants gave a group. */
    boolean areAllRead() {
        return allRead;
    }

    @Nullable
    Fact<Headcount> total() {
        return total;
    }

    void read(Node root) {
        root.stream()
                .filter(node -> !node.isRoot() && !node.isTableCell())
                .filter(node -> sections.isAbout(node, Topic.PARTICIPANTS)
                        || sections.own(node).contains(Topic.TOTAL))
                .forEach(this::take);
    }

    private void take(Node node) {
        Section.Head head = sections.head(node);
        Words rest = head.rest();
        Set<Topic> own = sections.own(node);
        boolean people = sections.about(node).contains(Topic.PARTICIPANTS);
        if (takeTotal(node, head)) {
            return;
        }
        boolean supervised = head.head().key().startsWith("đối tượng")
                && node.above().anyMatch(above -> above.body().finds(SUPERVISED));
        if (supervised) {
            return;
        }
        boolean otherLabel = !own.isEmpty() && !own.contains(Topic.PARTICIPANTS);
        if (!people || otherLabel) {
            // Whoever chairs may be counted in the total, and is no group.
            allRead &= !own.contains(Topic.CHAIRS);
            return;
        }
        if (head.isWhole() && !head.head().isEmpty() && (!node.children().isEmpty() || !own.isEmpty())) {
            return;
        }
        boolean listed = own.contains(Topic.PARTICIPANTS) || GroupLevels.isLabel(head.head());
        Words said = withoutCount(listed ? rest : node.body());
        if (said.isEmpty() || said.finds(NOT_PEOPLE) || !listed && isSharedHead(node)) {
            return;
        }
        Level level = levels.above(node);
        Level point = levels.ofPoint(node);
        boolean several = listed || isMixedLine(said);
        List<Words> items = several ? people(said) : List.of(said);
        int before = groups.size();
        for (Words item : items) {
            add(item.bare(), level, point);
        }
        allRead &= groups.size() > before;
    }

    /** «Thành phần gồm:» opens a list and names nobody. */
    private static boolean isSharedHead(Node node) {
        return node.body().key().endsWith(":") && !node.children().isEmpty();
    }

    private static final Pattern SENDS =
            Pattern.compile("^(?:mỗi|từng)\\s[^,;.:]{2,60}?\\s(?:cử|mời|chọn|giới thiệu)\\s");

    private boolean takeTotal(Node node, Section.Head head) {
        Words body = node.body();
        Counts.Found count = Counts.in(body);
        if (count == null) {
            return false;
        }
        Set<Topic> own = sections.own(node);
        boolean labelled = own.contains(Topic.TOTAL) && !own.contains(Topic.PARTICIPANTS);
        boolean perEvent = count.count().perEvent() && body.key().startsWith("mỗi") && !body.finds(SENDS);
        // «Thành phần, số lượng: khoảng 250 đại biểu»: nothing but the sum behind the label.
        labelled |=
                !own.isEmpty() && count.words().length() >= head.rest().bare().length();
        boolean sum = body.key().matches("^(?:tổng số|tổng cộng|dự kiến|khoảng|số lượng).*");
        if ((labelled || perEvent || sum) && total == null) {
            total = count.words().fact(count.count(), "groups.total", Confidence.HIGH);
            return true;
        }
        return false;
    }

    /** «…; chuyên viên. Dự kiến 12 người.» ends with the sum. */
    private Words withoutCount(Words said) {
        Matcher sum = said.match(COUNT_SENTENCE);
        Counts.Found count = sum.find() ? Counts.in(said.sub(sum.end())) : null;
        if (count == null) {
            return said;
        }
        if (total == null) {
            total = count.words().fact(count.count(), "groups.total-in-sentence", Confidence.MEDIUM);
        }
        return said.sub(0, sum.start());
    }

    private static List<Words> people(Words said) {
        List<Words> items = new ArrayList<>();
        for (Words piece : said.split(BETWEEN)) {
            boolean exception = piece.key().startsWith("riêng ");
            boolean goesOn = !items.isEmpty()
                    && !exception
                    && (items.getLast().finds(INCOMPLETE)
                            || !piece.finds(PERSON_START)
                                    && !piece.finds(COUNT_AT_START)
                                    && !Bodies.startsWithBody(piece));
            if (goesOn) {
                items.add(items.removeLast().through(piece));
            } else {
                items.add(piece);
            }
        }
        return items;
    }

    /** A line of several groups: each piece names people, and none leans on the next. */
    private static boolean isMixedLine(Words said) {
        List<Words> pieces = said.split(BETWEEN);
        if (pieces.size() < 2) {
            return false;
        }
        if (pieces.stream().skip(1).anyMatch(piece -> piece.key().startsWith("riêng "))) {
            return true;
        }
        boolean all = pieces.stream().allMatch(piece -> piece.finds(PERSON_WORD));
        return all
                && pieces.subList(0, pieces.size() - 1).stream()
                        .noneMatch(piece -> piece.bare().finds(INCOMPLETE));
    }

    private static final Pattern PERSON_WORD = Pattern.compile(
            "^(?:(?:kính )?mời |các |\\d{1,3} |đồng chí |toàn thể |riêng )*(?:ban (?:thường vụ|thường trực|chấp hành)|đại diện|lãnh đạo|thường trực|chủ tịch|phó chủ tịch|trưởng|phó trưởng|tổ trưởng|thành viên|đại biểu|chuyên viên|công chức|phóng viên|đồng chí|ủy viên|chánh|phó chánh|bí thư|cán bộ|giám đốc|huyện|thị xã|cử tri)");

    private void add(Words item, @Nullable Level level, @Nullable Level point) {
        Words text = item;
        Fact<Quota> quota = null;
        Matcher tail = text.match(BRACKETED_TAIL);
        if (tail.find() && isAuxiliary(text.sub(tail.start("words"), tail.end("words")))) {
            quota = bracketQuota(text, tail);
            text = text.sub(0, tail.start()).bare();
        }
        if (text.isEmpty() || text.length() > 700) {
            return;
        }
        Level own = levels.of(text, level);
        Fact<String> unit = null;
        Matcher behind = text.match(EACH_BEHIND);
        if (behind.find()) {
            int n = Numerals.value(behind.group("n"));
            quota = text.sub(behind.start("quota"), behind.end("quota"))
                    .fact(
                            new Quota(n, n, Levels.of(behind.group("unit")), null),
                            "groups.quota-behind",
                            Confidence.HIGH);
            text = text.sub(0, behind.end("who")).bare();
        }
        Matcher count = text.match(COUNT_BEHIND);
        if (quota == null && count.find()) {
            int n = Integer.parseInt(count.group("n"));
            quota = text.sub(count.start("quota"), count.end("quota"))
                    .fact(new Quota(n, n, null, null), "groups.quota-behind", Confidence.HIGH);
        }
        Matcher each = text.match(EACH);
        Matcher except = EXCEPT.matcher(text.key());
        if (each.find()) {
            quota = quota == null ? eachQuota(text, each) : quota;
        } else if (except.find()) {
            unit = text.sub(except.start("unit"), except.end("unit")).fact("groups.exception-unit", Confidence.HIGH);
            Words raw = text.sub(except.start("quota"), except.end("quota"));
            Level per = Levels.of(raw.key());
            quota = raw.fact(new Quota(1, 1, per, null), "groups.quota-of-exception", Confidence.LOW);
        } else if (quota == null) {
            quota = amongQuota(text);
            quota = quota == null ? startQuota(text) : quota;
        }
        if (unit == null && own != Level.PRESS) {
            unit = namedUnit(text);
        }
        Fact<String> role = null;
        Matcher function = text.match(FUNCTION);
        if (function.find()) {
            role = text.sub(function.start("role"), function.end("role")).fact("groups.function", Confidence.HIGH);
        }
        Doubt[] doubts = UnitsSaid.in(text, context.resolver()).stream().anyMatch(UnitsSaid::isChoice)
                ? new Doubt[] {Doubt.WHICH_NOT_SAID}
                : new Doubt[0];
        groups.add(new GroupReading(own, text.fact("groups.item", Confidence.HIGH, doubts), quota, unit, point, role));
    }

    private static boolean isAuxiliary(Words bracket) {
        return bracket.finds(AUXILIARY)
                || bracket.finds(DECIDES)
                || bracket.key().matches(".*\\d{1,4}\\s*(?:người|đại biểu|đồng chí|đ/c|thành viên).*");
    }

    private @Nullable Fact<Quota> bracketQuota(Words text, Matcher tail) {
        Words bracket = text.sub(tail.start("words"), tail.end("words")).bare();
        Matcher decides = bracket.match(DECIDES);
        if (decides.find()) {
            String who = context.houseNames()
                    .of(bracket.sub(decides.start("who"), decides.end("who")).text());
            return bracket.fact(new Quota(null, null, null, who), "groups.decided-by", Confidence.HIGH);
        }
        Matcher count = text.match(COUNT_IN_BRACKETS);
        if (count.find()) {
            int n = Integer.parseInt(count.group("n"));
            int m = count.group("m") == null ? n : Integer.parseInt(count.group("m"));
            Level per = count.group("raw").contains("mỗi") ? Levels.of(count.group("raw")) : null;
            Integer least = count.group("m") == null
                            && AT_MOST.matcher(count.group("raw")).find()
                    ? null
                    : n;
            return m < n
                    ? null
                    : bracket.fact(new Quota(least, m, per, null), "groups.quota-in-brackets", Confidence.HIGH);
        }
        return null;
    }

    private static final Pattern AT_MOST =
            Pattern.compile("(?:không quá|tối đa|nhiều nhất|không vượt quá)\\s(?:là\\s)?\\d");

    private static Fact<Quota> eachQuota(Words text, Matcher each) {
        int n = Numerals.value(each.group("n"));
        Level per = Levels.of(each.group("unit"));
        Words raw = text.sub(each.start("quota"), each.end("quota")).bare();
        return raw.fact(new Quota(n, n, per, null), "groups.quota-each", Confidence.HIGH);
    }

    /** «Đại diện các doanh nghiệp, mỗi doanh nghiệp 01 người». */
    private static @Nullable Fact<Quota> amongQuota(Words text) {
        Matcher among = text.match(EACH_AMONG);
        if (!among.find()) {
            return null;
        }
        int n = Numerals.value(among.group("n"));
        return text.sub(among.start("quota"), among.end("quota"))
                .bare()
                .fact(new Quota(n, n, Levels.of(among.group("unit")), null), "groups.quota-among", Confidence.HIGH);
    }

    private static @Nullable Fact<Quota> startQuota(Words text) {
        Matcher start = text.match(COUNT_AT_START);
        if (!start.find()) {
            return null;
        }
        int n = Integer.parseInt(start.group("n"));
        return text.sub(start.start("raw"), start.end("raw"))
                .bare()
                .fact(new Quota(n, n, null, null), "groups.quota", Confidence.MEDIUM);
    }

    private static @Nullable Fact<String> namedUnit(Words text) {
        Matcher unit = NAMED_UNIT.matcher(text.text());
        if (unit.find()) {
            Words words = text.sub(unit.start(), unit.end());
            if (!unit.find()) {
                return words.fact("groups.unit", Confidence.MEDIUM);
            }
        }
        return null;
    }
}
