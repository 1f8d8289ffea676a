package vn.giaoban.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation, or one warning.
 *
 * @param text a Vietnamese sentence, ready to show
 * @param date the day the step speaks of
 * @param source the law it rests on, such as «BLDS 2015, Điều 148 khoản 5»
 * @param facts what {@link ExplanationCode} names for the code, for texts in other languages: days as ISO 8601,
 *     enumerations by their names
 */
public record ExplanationStep(
        ExplanationCode code,
        String text,
        @Nullable LocalDate date,
        @Nullable String source,
        Map<String, String> facts) {

    public ExplanationStep {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public static ExplanationStep of(ExplanationCode code, @Nullable LocalDate date, String text) {
        return new ExplanationStep(code, text, date, null, Map.of());
    }

    /** The same step, resting on a law. */
    public ExplanationStep by(String law) {
        return new ExplanationStep(code, text, date, law, facts);
    }

    /** The same step with one more fact. */
    public ExplanationStep with(String name, Object value) {
        var more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new ExplanationStep(code, text, date, source, more);
    }
}
