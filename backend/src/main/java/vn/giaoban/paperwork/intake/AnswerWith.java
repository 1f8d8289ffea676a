package vn.giaoban.paperwork.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What an answer has to be completed with; it stands behind a colon: {@code OTHER_DATE:2024-06-14}. */
public enum AnswerWith {
    /** A day, {@code YYYY-MM-DD}. */
    DATE,
    /** Ids of bodies, divided by commas. */
    BODIES;

    private static final int MOST_BODIES = 50;

    boolean fits(String said) {
        try {
            return switch (this) {
                case DATE -> LocalDate.parse(said) != null;
                case BODIES -> !bodies(said).isEmpty() && bodies(said).size() <= MOST_BODIES;
            };
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when something else stands there */
    static List<UUID> bodies(String said) {
        return Stream.of(said.split(",", -1)).map(UUID::fromString).distinct().toList();
    }
}
