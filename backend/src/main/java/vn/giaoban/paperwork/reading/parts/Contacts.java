package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.ContactReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.text.Words;

/** «Mọi thông tin xin liên hệ đ/c …, …. Điện thoại: …». */
final class Contacts {

    private static final Pattern CONTACT =
            Pattern.compile("liên hệ|đầu mối|liên lạc|phản ánh|trao đổi|điện thoại|đt[:. ]|sđt");
    private static final Pattern PERSON = Pattern.compile(
            "(?i:đ/c|đồng chí|ông|bà|anh|chị)\\s*:?\\s*(?<name>\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){1,4})");
    private static final Pattern ROLE = Pattern.compile(
            "^\\s*[,(\\-–]\\s*+(?!(?:số\\s|qua\\s|theo\\s)*(?:điện thoại|đt|sđt|di động|email|thư điện tử|zalo))(?<role>[^.;()]{4,200}?)\\s*(?=[.;()]|,?\\s*(?:số\\s+)?(?:điện thoại|đt|sđt|di động|email|thư điện tử)|$)");
    static final Pattern PHONE = Pattern.compile("(?<![\\d/])(?:\\+?84|0)\\d[\\d. ]{6,12}\\d(?![\\d/])");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{2,40}@[\\w-]{2,30}(?:\\.[\\w-]{2,20}){1,4}");

    private Contacts() {}

    static List<ContactReading> in(Words words) {
        List<ContactReading> contacts = new ArrayList<>();
        Matcher phone = words.match(PHONE);
        boolean hasPhone = phone.find();
        if (!words.finds(CONTACT) || !hasPhone && !words.finds(EMAIL)) {
            return contacts;
        }
        Matcher person = PERSON.matcher(words.text());
        List<Integer> starts = new ArrayList<>();
        while (person.find()) {
            starts.add(person.start());
        }
        if (starts.isEmpty()) {
            starts.add(0);
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
            contacts.add(contact(words.sub(starts.get(i), end)));
        }
        return contacts;
    }

    private static ContactReading contact(Words words) {
        Matcher person = PERSON.matcher(words.text());
        Fact<String> name = null;
        Fact<String> role = null;
        if (person.find()) {
            name = words.sub(person.start("name"), person.end("name")).fact("contact.name", Confidence.HIGH);
            role = role(words.sub(person.end()));
        }
        return new ContactReading(name, role, all(words, PHONE, "contact.phone"), all(words, EMAIL, "contact.email"));
    }

    private static @Nullable Fact<String> role(Words behind) {
        Matcher role = behind.match(ROLE);
        return role.find()
                ? behind.sub(role.start("role"), role.end("role")).bare().fact("contact.role", Confidence.MEDIUM)
                : null;
    }

    private static List<Fact<String>> all(Words words, Pattern pattern, String rule) {
        List<Fact<String>> found = new ArrayList<>();
        Matcher m = words.match(pattern);
        while (m.find()) {
            found.add(words.sub(m.start(), m.end()).trim().fact(rule, Confidence.HIGH));
        }
        return found;
    }
}
