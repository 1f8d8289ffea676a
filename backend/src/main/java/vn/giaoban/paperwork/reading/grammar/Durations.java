package vn.giaoban.paperwork.reading.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.EventReading.Duration;
import vn.giaoban.paperwork.reading.text.Words;

/** How long something lasts: «01 buổi», «1/2 ngày», «03 ngày». */
public final class Durations {

    public record Found(Words words, Duration duration) {}

    private static final Pattern DURATION = Pattern.compile(
            "(?<![\\d/,.])(?:(?<half>1/2|½|0[,.]5|nửa)|(?<n>\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy)(?<extra>[,.]5)?)\\s+(?<unit>buổi|ngày)(?!\\s*(?:làm việc|kể từ|trước|sau|\\d|/))(?![a-zà-ỹ])");

    private Durations() {}

    public static @Nullable Found in(Words words) {
        Matcher m = DURATION.matcher(words.key());
        while (m.find()) {
            boolean inWords =
                    m.group("n") != null && !Character.isDigit(m.group("n").charAt(0));
            boolean cut = m.start() > 0 && Character.isLetter(words.key().charAt(m.start() - 1));
            boolean dayOfMonth =
                    words.key().substring(0, m.start()).stripTrailing().endsWith("ngày");
            if (cut || dayOfMonth || inWords && m.group("n").equals("năm")) {
                continue;
            }
            Words at = words.sub(m.start(), m.end());
            if (m.group("half") != null) {
                return new Found(at, new Duration(0.5, null));
            }
            int n = Numerals.value(m.group("n"));
            if (m.group("unit").equals("buổi")) {
                return new Found(at, new Duration(null, n));
            }
            return new Found(at, new Duration(n + (m.group("extra") == null ? 0 : 0.5), null));
        }
        return null;
    }
}
