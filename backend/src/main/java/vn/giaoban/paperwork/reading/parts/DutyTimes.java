package vn.giaoban.paperwork.reading.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.paperwork.reading.AssignmentReading.Kind;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.paperwork.reading.grammar.Deadlines;
import vn.giaoban.paperwork.reading.grammar.Verbs;
import vn.giaoban.paperwork.reading.text.Words;

/** Which of the days of a sentence is whose. */
final class DutyTimes {

    private DutyTimes() {}

    /** «gửi báo cáo trước ngày 13/3 và đăng ký danh sách trước ngày 20/3»: cut where the second deed begins. */
    static Stream<Words> eachWithItsDay(Words clause, Deadlines deadlines) {
        List<Deadlines.Found> days = deadlines.in(clause);
        if (days.size() < 2) {
            return Stream.of(clause);
        }
        int from = days.get(0).words().offset()
                - clause.offset()
                + days.get(0).words().length();
        int to = days.get(1).words().offset() - clause.offset();
        Matcher and = AND.matcher(clause.key()).region(Math.min(from, to), to);
        while (and.find()) {
            if (Verbs.at(clause.key(), and.end()) && !Clauses.isInside(clause.key(), and.start())) {
                return Stream.concat(
                        Stream.of(clause.sub(0, and.start())), eachWithItsDay(clause.sub(and.end()), deadlines));
            }
        }
        return Stream.of(clause);
    }

    private static final Pattern AND = Pattern.compile("[,;]?\\s(?:và|đồng thời)\\s|[,;]\\s");

    static Fact<ReadDeadline> deadline(Deadlines.Found found, Words whole) {
        Words raw = inBrackets(found.words(), whole);
        return found.yearInferred()
                ? raw.fact(found.deadline(), found.rule(), Confidence.MEDIUM, Doubt.YEAR_INFERRED)
                : raw.fact(found.deadline(), found.rule(), Confidence.HIGH);
    }

    /** A deadline that is all a short parenthesis says is quoted with it: «(các báo cáo xong trước ngày 15/11/2021)». */
    private static Words inBrackets(Words deadline, Words whole) {
        if (!deadline.sameParagraph(whole)) {
            return deadline;
        }
        int at = deadline.offset() - whole.offset();
        int open = whole.text().lastIndexOf('(', at);
        int close = whole.text().indexOf(')', at + deadline.length());
        boolean inside =
                open >= 0 && close > open && close - open < 80 && whole.text().lastIndexOf(')', at) < open;
        return inside ? whole.sub(open + 1, close).bare() : deadline;
    }

    /** «(các báo cáo xong trước ngày …)» behind the last of several papers speaks of the kind that it names. */
    static void lateTimes(List<Draft> made) {
        if (made.size() < 2) {
            return;
        }
        Draft last = made.getLast();
        Fact<ReadDeadline> deadline = last.deadline;
        if (deadline == null
                || !deadline.text().toLowerCase(java.util.Locale.ROOT).contains("báo cáo")
                || last.kind == Kind.REPORT) {
            return;
        }
        for (Draft draft : made) {
            if (draft.kind == Kind.REPORT && draft.deadline == null) {
                draft.deadline = deadline;
                last.deadline = null;
            }
        }
    }
}
