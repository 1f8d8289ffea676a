package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which of their two forms a document usually writes the names that have one: «HĐND» or «Hội đồng nhân dân». */
final class HouseNames {

    private record Form(Pattern full, String fullText, Pattern brief, String briefText) {
        boolean isIn(String name) {
            return full.matcher(name).find() || brief.matcher(name).find();
        }

        static Form of(String full, String brief) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Form(
                    Pattern.compile(full, flags),
                    full,
                    Pattern.compile("(?<![\\p{L}-])" + brief + "(?![\\p{L}])", flags),
                    brief);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("Hội đồng nhân dân", "HĐND"),
            Form.of("Ủy ban nhân dân", "UBND"),
            Form.of("đại biểu Quốc hội", "ĐBQH"));

    /** The office's name goes its own way: «Đoàn đại biểu Quốc hội», and «Văn phòng Đoàn ĐBQH và HĐND». */
    private static final Form DEPUTIES_AND = Form.of("đại biểu Quốc hội(?= và)", "ĐBQH(?= và)");

    private static final Pattern OFFICE = Pattern.compile(
            "^(Văn phòng|VP) (?=(?:ĐBQH|đại biểu Quốc hội) và)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXPLAINED = Pattern.compile("\\s*\\((?:HĐND|UBND|ĐBQH|MTTQ|BHXH)[^)]{0,20}\\)");
    private static final Pattern BRIEF_STANDING = Pattern.compile("^TT(?: |\\.)(?=HĐND|Hội đồng)");
    private static final Pattern BRIEF_OFFICE = Pattern.compile("^VP (?=Đoàn|HĐND|UBND|ĐBQH)");

    private final List<Boolean> prefersFull = new ArrayList<>();
    private final boolean prefersFullOffice;

    HouseNames(String text) {
        for (Form form : FORMS) {
            prefersFull.add(prefersFull(form, text));
        }
        prefersFullOffice = prefersFull(DEPUTIES_AND, text);
    }

    private static boolean prefersFull(Form form, String text) {
        return count(form.full(), text) > count(form.brief(), text);
    }

    private static int count(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }

    String of(String name) {
        String out = EXPLAINED.matcher(name).replaceAll("");
        out = BRIEF_STANDING.matcher(out).replaceFirst("Thường trực ");
        out = BRIEF_OFFICE.matcher(out).replaceFirst("Văn phòng ");
        for (int i = 0; i < FORMS.size(); i++) {
            Form form = FORMS.get(i);
            boolean ofOffice = i == 2 && DEPUTIES_AND.isIn(out);
            out = (ofOffice ? prefersFullOffice : prefersFull.get(i))
                    ? form.brief().matcher(out).replaceAll(form.fullText())
                    : form.full().matcher(out).replaceAll(form.briefText());
        }
        out = out.replace("Uỷ ban nhân dân", prefersFull.get(1) ? "Uỷ ban nhân dân" : "UBND");
        return OFFICE.matcher(out).replaceFirst("$1 Đoàn ");
    }
}
