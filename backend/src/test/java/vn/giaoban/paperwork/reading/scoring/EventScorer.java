package vn.giaoban.paperwork.reading.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Events, matched by day and title in the order of the label. */
final class EventScorer {

    private final Score score;

    EventScorer(Score score) {
        this.score = score;
    }

    void score(JsonNode wanted, JsonNode found) {
        if (!wanted.isArray()) {
            return;
        }
        List<JsonNode> left = new ArrayList<>();
        found.forEach(left::add);
        for (JsonNode event : wanted) {
            JsonNode match = best(event, left);
            left.remove(match);
            score(event, match, "events.");
        }
        left.forEach(event -> score.invented("events", event.path("title")));
    }

    private static JsonNode best(JsonNode event, List<JsonNode> among) {
        return among.stream()
                .max((a, b) -> Double.compare(likeness(event, a), likeness(event, b)))
                .orElse(MissingNode.getInstance());
    }

    private static double likeness(JsonNode event, JsonNode other) {
        double days = event.at("/date/from").equals(other.at("/date/from")) ? 1 : 0;
        return days
                + Comparison.similarity(
                        event.path("title").asText(), other.path("title").asText());
    }

    private void score(JsonNode event, JsonNode match, String prefix) {
        for (String field : List.of("title", "kind", "place", "mode", "weekdayStated", "text", "monthPart")) {
            value(prefix + field, event.path(field), match.path(field));
        }
        for (String field : List.of("raw", "from", "to", "precision", "tentative", "time")) {
            value(
                    prefix + "date." + field,
                    event.path("date").path(field),
                    match.path("date").path(field));
        }
        for (String field : List.of("duration", "address", "transport", "laterNotice", "fallback", "modeRaw")) {
            value(
                    prefix + field,
                    event.path(field).path("raw"),
                    match.path(field).path("raw"));
        }
        Scorer.value(
                score,
                prefix + "venueToBeChosenBy",
                event.path("venueToBeChosenBy"),
                match.path("venueToBeChosenBy"),
                Comparison::sameName);
        for (String field : List.of("chairs", "programme", "agenda")) {
            if (event.has(field)) {
                List<JsonNode> wanted = new ArrayList<>();
                event.path(field).forEach(wanted::add);
                List<JsonNode> found = new ArrayList<>();
                match.path(field).forEach(found::add);
                Scorer.list(score, prefix + field, wanted, found);
            }
        }
        points(event.path("connectionPoints"), match.path("connectionPoints"), prefix);
    }

    private void points(JsonNode wanted, JsonNode found, String prefix) {
        for (int i = 0; i < wanted.size(); i++) {
            for (String field : List.of("level", "count")) {
                value(
                        prefix + "points." + field,
                        wanted.path(i).path(field),
                        found.path(i).path(field));
            }
        }
    }

    private void value(String field, JsonNode wanted, JsonNode found) {
        Scorer.value(score, field, wanted, found, Comparison::same);
    }
}
