package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Term;
import vn.giaoban.paperwork.reading.grammar.BodyNames;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Words;

/** «Căn cứ …» against «Thực hiện …», and the sentence that says who makes the plan. */
final class Bases {

    private static final Pattern BASIS = Pattern.compile("^(?:-\\s*)?căn cứ(?: vào)?\\s+");
    private static final Pattern IMPLEMENTS =
            Pattern.compile("^(?:-\\s*)?(?:để )?(?:tiếp tục )?(?:triển khai )?thực hiện\\s+");
    private static final String DOCUMENT =
            "(?:luật|bộ luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|thông báo|công văn|chương trình|quy chế|hướng dẫn|thông tư|kết luận|báo cáo|hiến pháp|đề án|điều lệ|quy định|văn bản|tờ trình|thông tri|công điện|biên bản|lịch|nội quy)";
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?:và\\s+)?(?:căn cứ\\s+)?(?=" + DOCUMENT + "\\s)");
    private static final Pattern AND_BASIS = Pattern.compile(";\\s*(?=căn cứ\\s|thực hiện\\s)");
    private static final Pattern PURPOSE =
            Pattern.compile(",?\\s(?:nhằm|để|;)\\s|,\\s(?:sau khi|trên cơ sở|được sự|qua|xét)\\s");
    /** «Nhằm nâng cao …, Thường trực … xây dựng kế hoạch»: what stands before the maker. */
    private static final Pattern AIM =
            Pattern.compile("(?:^|[,;]\\s)(?:nhằm|để)(?:\\smục đích)?\\s(?<words>.{8,}?)[,;:]?\\s*$");

    private static final Pattern MAKES = Pattern.compile(
            "\\s(?:(?:xây dựng|ban hành|đề ra|lập|thống nhất)\\s+(?:và ban hành\\s+)?(?:bản\\s+)?(?:kế hoạch|nội dung)|(?:tổ chức|triển khai|phối hợp|tiến hành)\\s[^;]{0,300}?(?:như sau|sau đây|nội dung sau|cụ thể)|ban hành)");
    private static final Pattern VERB_TAIL =
            Pattern.compile("\\s(?:cùng )?(?:thống nhất|phối hợp|đã|tiến hành|đồng ý|tổ chức|cùng|nay)(?:\\s.*)?$");
    private static final Pattern TERM =
            Pattern.compile("nhiệm kỳ\\s*(?<from>(?:19|20)\\d{2})\\s*-\\s*(?<to>(?:19|20)\\d{2})");
    private static final Pattern CONVOCATION = Pattern.compile("khóa\\s+(?<k>[IVXL]{1,6}|\\d{1,2})(?![\\p{L}\\d])");

    private final List<Fact<String>> legal = new ArrayList<>();
    private final List<Fact<String>> implementing = new ArrayList<>();
    private final List<Words> makers = new ArrayList<>();
    private final List<Fact<String>> purposes = new ArrayList<>();

    static Bases of(List<Line> lines) {
        Bases bases = new Bases();
        for (Line line : lines) {
            line.words().split(AND_BASIS).forEach(bases::take);
        }
        return bases;
    }

    List<Fact<String>> legal() {
        return legal;
    }

    List<Fact<String>> implementing() {
        return implementing;
    }

    /** The bodies that make the plan, as the preamble names them. */
    List<Words> makers() {
        return makers;
    }

    /** What the preamble says the plan is for. */
    List<Fact<String>> purposes() {
        return purposes;
    }

    private void take(Words line) {
        Words rest = line;
        Matcher basis = line.match(BASIS);
        Matcher implemented = line.match(IMPLEMENTS);
        boolean isBasis = basis.find();
        boolean isImplemented = !isBasis && implemented.find();
        int makerAt = maker(line);
        Matcher aim = line.sub(0, Math.max(0, makerAt)).match(AIM);
        boolean aboutDocument = line.key().matches("^để (?:tiếp tục )?(?:triển khai )?(?:thực hiện|thi hành)\\s.*");
        if (makerAt > 0 && !aboutDocument && aim.find()) {
            purposes.add(
                    line.sub(aim.start("words"), aim.end("words")).bare().fact("purpose.preamble", Confidence.MEDIUM));
        }
        if (isBasis || isImplemented) {
            int from = isBasis ? basis.end() : implemented.end();
            int end = makerAt < 0 ? line.length() : Math.max(makerAt, from);
            rest = line.sub(from, end).bare();
            Matcher purpose = rest.match(PURPOSE);
            if (isImplemented && purpose.find()) {
                rest = rest.sub(0, purpose.start()).bare();
            }
            List<Fact<String>> target = isBasis ? legal : implementing;
            String rule = isBasis ? "bases.legal" : "bases.implementing";
            for (Words item : rest.split(BETWEEN)) {
                if (!item.bare().isEmpty()) {
                    target.add(item.bare().fact(rule, Confidence.HIGH));
                }
            }
        }
    }

    /** Where the body that makes the plan begins in the sentence; -1 when it is not such a sentence. */
    private int maker(Words line) {
        Matcher makes = line.match(MAKES);
        for (int from = 0; makes.find(from); from = makes.start() + 1) {
            int start = lastBodyBefore(line, makes.start());
            if (start >= 0) {
                Words phrase = withoutVerb(line.sub(start, makes.start()).bare());
                if (makers.isEmpty()) {
                    makers.add(phrase);
                }
                return start;
            }
        }
        return -1;
    }

    private static Words withoutVerb(Words phrase) {
        Matcher tail = phrase.match(VERB_TAIL);
        return tail.find() ? phrase.sub(0, tail.start()).bare() : phrase;
    }

    /** The body's name reaches back to the last comma or stop before which no name goes on. */
    private static int lastBodyBefore(Words line, int end) {
        int found = -1;
        for (int at = end - 1; at >= 0 && end - at < 400; at--) {
            char c = line.key().charAt(at);
            boolean edge = at == 0 || c == ',' || c == ';' || c == '.' || c == ':';
            if (!edge) {
                continue;
            }
            Words from = line.sub(at == 0 ? 0 : at + 1, end).trim();
            if (BodyNames.isName(from)) {
                found = end - from.length();
                if (c == ';' || c == '.') {
                    break;
                }
                if (!BodyNames.mayContinue(line.sub(0, at))) {
                    break;
                }
            } else if (found >= 0) {
                break;
            }
        }
        return found;
    }

    static @Nullable Fact<Term> term(List<Words> where) {
        for (Words words : where) {
            Matcher m = words.match(TERM);
            if (m.find()) {
                String convocation = null;
                for (Words other : where) {
                    Matcher k = CONVOCATION.matcher(other.text());
                    Matcher upper = CONVOCATION.matcher(other.text()
                            .replace("Khóa", "khóa")
                            .replace("khoá", "khóa")
                            .replace("Khoá", "khóa"));
                    if (convocation == null && (k.find() || upper.find())) {
                        convocation = upper.reset().find() ? upper.group("k") : k.group("k");
                    }
                }
                return words.sub(m.start(), m.end())
                        .fact(
                                new Term(
                                        Integer.parseInt(m.group("from")),
                                        Integer.parseInt(m.group("to")),
                                        convocation),
                                "bases.term",
                                Confidence.HIGH);
            }
        }
        return null;
    }
}
