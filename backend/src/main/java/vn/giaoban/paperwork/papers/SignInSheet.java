package vn.giaoban.paperwork.papers;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.PersonOffice;
import vn.giaoban.paperwork.RomanNumeral;
import vn.giaoban.paperwork.papers.Invited.Person;
import vn.giaoban.paperwork.papers.Invited.Place;
import vn.giaoban.paperwork.writing.Block;
import vn.giaoban.paperwork.writing.template.Values;

/** Danh sách ký tên: those who are expected, and an empty line for each place that nobody was named for yet. */
final class SignInSheet {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 0.07f, true),
            new Block.Column("Họ và tên", 0.26f, false),
            new Block.Column("Chức vụ, đơn vị", 0.33f, false),
            new Block.Column("Ký tên", 0.2f, false),
            new Block.Column("Ghi chú", 0.14f, false));

    /** Room for a hand, in millimetres. */
    private static final float ROW_HEIGHT = 10;

    /** A body that may name hundreds brings its own list. */
    private static final int MOST_OPEN_LINES = 10;

    private SignInSheet() {}

    static Values values(PlanFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        int group = 0;
        for (Invited invited : ParticipantTable.demanded(facts)) {
            rows.add(List.of(RomanNumeral.of(++group) + ". " + invited.line()));
            for (Person person :
                    invited.people().stream().filter(Person::expected).toList()) {
                rows.add(line(
                        ++number, person.name(), PersonOffice.of(person.title(), person.unitOrBody()), person.note()));
            }
            for (Place place : invited.places()) {
                for (int open = 0; open < Math.min(MOST_OPEN_LINES, place.open()); open++) {
                    rows.add(line(++number, "", place.body(), ""));
                }
            }
        }
        return new Values()
                .text("trích yếu", "Đại biểu ký tên dự " + facts.occasion())
                .text("thời gian", facts.event() == null ? null : PlanWording.time(facts.event()))
                .text("địa điểm", facts.event() == null ? null : PlanFacts.place(facts.event()))
                .table("danh sách ký tên", new Block.Table(COLUMNS, rows, ROW_HEIGHT));
    }

    private static List<String> line(int number, String name, String from, String note) {
        return List.of(String.valueOf(number), name, from, "", note);
    }
}
