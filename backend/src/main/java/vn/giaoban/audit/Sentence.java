package vn.giaoban.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places to fill: {@code {reason}} is taken from the object, {@code {topic|task}} is the first of the
 * two that says something. A part in square brackets is left out when one of its places stays empty.
 *
 * @param template without places outside of brackets
 */
record Sentence(String template) {

    private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");

    /** A log shows the beginning of a long text; the whole stands beside it in before and after. */
    private static final int LONGEST = 160;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZONE);

    /** Told with the values of what is there now, or of what was there when nothing is any more. */
    String about(@Nullable JsonNode before, @Nullable JsonNode after) {
        JsonNode object = after == null ? before : after;
        return PART.matcher(template)
                .replaceAll(part ->
                        Matcher.quoteReplacement(fill(part.group(1), object).orElse("")));
    }

    private static Optional<String> fill(String part, @Nullable JsonNode object) {
        boolean[] complete = {true};
        String filled = PLACE.matcher(part).replaceAll(place -> {
            Optional<String> value = value(place.group(1), object);
            complete[0] &= value.isPresent();
            return Matcher.quoteReplacement(value.orElse(""));
        });
        return complete[0] ? Optional.of(filled) : Optional.empty();
    }

    private static Optional<String> value(String paths, @Nullable JsonNode object) {
        if (object != null) {
            for (String path : paths.split("\\|")) {
                JsonNode value = object.path(path);
                if (says(value)) {
                    return Optional.of(readable(value.asText().strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** A zero says no more than nothing: «lần 0», «rút 0». */
    private static boolean says(JsonNode value) {
        boolean zero = value.isNumber() && value.asDouble() == 0;
        return value.isValueNode() && !value.asText().isBlank() && !zero;
    }

    private static String readable(String text) {
        try {
            return switch (text.length()) {
                case 10 -> DAY.format(LocalDate.parse(text));
                case 20, 24, 27, 30 -> MOMENT.format(Instant.parse(text));
                default -> shortened(text);
            };
        } catch (DateTimeException noDate) {
            return shortened(text);
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int lastSpace = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, lastSpace > 0 ? lastSpace : LONGEST) + "…";
    }
}
