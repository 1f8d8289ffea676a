package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.grammar.Verbs;
import vn.giaoban.paperwork.reading.text.Words;

/** A duty's sentence cut where another verb begins another deed: «…; đồng thời, báo cáo …», «… và chuẩn bị … phát biểu». */
final class Clauses {

    private static final int LONGEST_SENTENCE = 4_000;
    private static final Pattern LINK =
            Pattern.compile("^(?:và|đồng thời|trong đó|sau đó|ngoài ra|qua đó|từ đó)?[\\s,]*");
    private static final Pattern BREAK = Pattern.compile(";|\\.(?=\\s)|,?\\s(?:và\\s)?đồng thời,?\\s");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:ngay )?(?:sau khi|sau|khi|kết thúc|trước khi|trước|định kỳ|hằng|hàng)\\s[^,;.()]{1,90},\\s*");
    private static final Pattern RECURRING_LEAD =
            Pattern.compile("(?:định kỳ|hằng|hàng)\\s[^,;.()]{0,40}?(?=(?:báo cáo|tổng hợp|rà soát|gửi|họp)\\s)");
    /** «sau tập huấn báo cáo …» */
    private static final Pattern AFTER_LEAD = Pattern.compile(
            "(?:ngay )?sau (?:khi )?(?:kết thúc )?(?:đợt |lớp |buổi )?(?:tập huấn|hội nghị|kỳ họp|giám sát|khảo sát|cuộc họp|tiếp xúc cử tri|hội thảo)\\s(?=(?:báo cáo|tổng hợp|gửi|nộp)\\s)");

    private static final Pattern AND_PRODUCT = Pattern.compile(
            "(?:,|\\s)\\s?và\\s(?=(?:chuẩn bị|xây dựng|viết|báo cáo)\\s[^;.]{0,45}?(?:tham luận|phát biểu|báo cáo)|báo cáo kết quả|báo cáo tình hình|(?:gửi|nộp|trình)\\s(?:bản\\s|các\\s|dự thảo\\s)?báo cáo\\s)|,\\s(?=(?:chuẩn bị|xây dựng)\\s(?:các\\s)?(?:bài|ý kiến|nội dung)?\\s?(?:tham luận|phát biểu))");

    private Clauses() {}

    static List<Words> of(Words sentence) {
        List<Words> clauses = new ArrayList<>();
        if (sentence.length() > LONGEST_SENTENCE) {
            add(clauses, sentence);
            return clauses;
        }
        int start = 0;
        Matcher cut = BREAK.matcher(sentence.key());
        while (cut.find()) {
            if (isInside(sentence.key(), cut.start())) {
                continue;
            }
            int next = cut.end();
            Matcher link = LINK.matcher(sentence.key()).region(next, sentence.length());
            int verb = link.lookingAt() ? link.end() : next;
            while (verb < sentence.length() && sentence.key().charAt(verb) == ' ') {
                verb++;
            }
            int deed = behindLeadIn(sentence.key(), verb);
            if (Verbs.at(sentence.key(), deed) && cut.start() > start) {
                addCutAtProducts(clauses, sentence.sub(start, cut.start()));
                start = verb;
            }
        }
        addCutAtProducts(clauses, sentence.sub(start));
        return clauses;
    }

    /** «sau khi kết thúc chuyến đi, xây dựng …»: the deed comes behind the time. */
    static int behindLeadIn(String key, int at) {
        Matcher lead = LEAD_IN.matcher(key).region(Math.min(at, key.length()), key.length());
        if (lead.lookingAt()) {
            return lead.end();
        }
        Matcher after = AFTER_LEAD.matcher(key).region(Math.min(at, key.length()), key.length());
        if (after.lookingAt()) {
            return after.end();
        }
        Matcher recurring = RECURRING_LEAD.matcher(key).region(Math.min(at, key.length()), key.length());
        return recurring.lookingAt() ? recurring.end() : at;
    }

    private static void addCutAtProducts(List<Words> clauses, Words clause) {
        int start = 0;
        Matcher and = AND_PRODUCT.matcher(clause.key());
        while (and.find()) {
            if (!isInside(clause.key(), and.start()) && and.start() > start) {
                add(clauses, clause.sub(start, and.start()));
                start = and.end();
            }
        }
        add(clauses, clause.sub(start));
    }

    private static void add(List<Words> clauses, Words clause) {
        Words bare = clause.bare();
        if (!bare.isEmpty()) {
            clauses.add(bare);
        }
    }

    /** Whether a place lies in brackets or quotes. */
    static boolean isInside(String key, int at) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < at; i++) {
            char c = key.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == '“') {
                quoted = true;
            } else if (c == '”') {
                quoted = false;
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        return depth > 0 || quoted;
    }
}
