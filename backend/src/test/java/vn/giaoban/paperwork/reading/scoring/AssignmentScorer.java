package vn.giaoban.paperwork.reading.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Assignments, matched greedily on topic or words and on who owes them; then pairs of (assignee, topic), and the last
 * day of those that match. Continuing duties may be left out.
 */
final class AssignmentScorer {

    private static final double ALIKE = 0.55;

    private final Score score;

    AssignmentScorer(Score score) {
        this.score = score;
    }

    private record Pair(JsonNode wanted, JsonNode found, double likeness) {}

    void score(JsonNode wanted, JsonNode found) {
        if (!wanted.isArray()) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode one : wanted) {
            for (JsonNode other : found) {
                double likeness = likeness(one, other);
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(one, other, likeness + shared(one, other)));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        List<JsonNode> left = new ArrayList<>();
        found.forEach(left::add);
        List<JsonNode> open = new ArrayList<>();
        wanted.forEach(open::add);
        for (Pair pair : pairs) {
            boolean free = open.stream().anyMatch(node -> node == pair.wanted())
                    && left.stream().anyMatch(node -> node == pair.found());
            if (free) {
                open.removeIf(node -> node == pair.wanted());
                left.removeIf(node -> node == pair.found());
                match(pair.wanted(), pair.found());
            }
        }
        for (JsonNode missed : open) {
            if (!missed.path("standing").asBoolean()) {
                match(missed, MissingNode.getInstance());
            }
        }
        for (JsonNode extra : left) {
            if (!extra.path("standing").asBoolean()) {
                Comparison.names(extra.path("assignees"))
                        .forEach(name -> score.invented("assignments.pair", name + " : " + said(extra)));
            }
        }
    }

    private static double likeness(JsonNode one, JsonNode other) {
        if (one.path("topic").isTextual()) {
            double topic = topicLikeness(one, other);
            return other.path("topic").isTextual()
                    ? topic
                    : 0.7 * Comparison.similarity(one.path("topic").asText(), said(other));
        }
        return other.path("topic").isTextual()
                ? 0.9 * Comparison.similarity(said(one), said(other))
                : Comparison.similarity(said(one), said(other));
    }

    private static double topicLikeness(JsonNode one, JsonNode other) {
        double best = Comparison.similarity(
                one.path("topic").asText(), other.path("topic").asText());
        for (JsonNode alternative : one.path("altTopics")) {
            best = Math.max(
                    best,
                    Comparison.similarity(
                            alternative.asText(), other.path("topic").asText()));
        }
        return best;
    }

    private static double shared(JsonNode one, JsonNode other) {
        Set<String> names = Comparison.names(one.path("assignees"));
        int all = Math.max(names.size(), other.path("assignees").size());
        names.retainAll(Comparison.names(other.path("assignees")));
        return all == 0 ? 0 : (double) names.size() / all;
    }

    private static String said(JsonNode assignment) {
        JsonNode text = assignment.path("text");
        return text.isTextual() ? text.asText() : assignment.path("topic").asText();
    }

    private void match(JsonNode wanted, JsonNode found) {
        Set<String> names = Comparison.names(wanted.path("assignees"));
        Set<String> read = Comparison.names(found.path("assignees"));
        for (String name : names) {
            if (read.remove(name)) {
                score.right("assignments.pair");
            } else {
                score.wrong(
                        "assignments.pair",
                        name + " : " + said(wanted),
                        found.isMissingNode() ? "nothing" : found.path("assignees"));
            }
        }
        read.forEach(name -> score.invented("assignments.pair", name + " : " + said(found)));
        if (found.isMissingNode()) {
            return;
        }
        topic(wanted, found);
        value("assignments.kind", wanted.path("kind"), found.path("kind"));
        if (wanted.has("deadline")) {
            deadline(wanted.path("deadline"), found.path("deadline"));
        }
        Scorer.value(
                score,
                "assignments.deliverTo",
                wanted.path("deliverTo"),
                found.path("deliverTo"),
                Comparison::sameName);
        limits(wanted.path("limits"), found.path("limits"));
        for (String role : List.of("cooperating", "directedBy", "preparedBy")) {
            if (wanted.has(role)) {
                Scorer.value(
                        score,
                        "assignments." + role,
                        wanted.path(role),
                        found.path(role),
                        (a, b) -> Comparison.names(a).equals(Comparison.names(b)));
            }
        }
        value("assignments.section", wanted.path("section"), found.path("section"));
        value("assignments.assigneesText", wanted.path("assigneesText"), found.path("assigneesText"));
        value("assignments.duplicateOf", wanted.path("duplicateOf"), found.path("duplicateOf"));
        value(
                "assignments.condition",
                wanted.path("condition").path("raw"),
                found.path("condition").path("raw"));
        text(wanted, found);
    }

    private void topic(JsonNode wanted, JsonNode found) {
        boolean other = false;
        for (JsonNode alternative : wanted.path("altTopics")) {
            other |= Comparison.same(alternative, found.path("topic"));
        }
        if (other) {
            score.right("assignments.topic");
        } else {
            value("assignments.topic", wanted.path("topic"), found.path("topic"));
        }
    }

    /** Words of a duty are cut by hand; nine words of ten are the same duty. */
    private void text(JsonNode wanted, JsonNode found) {
        if (wanted.path("text").isTextual()) {
            Scorer.value(
                    score,
                    "assignments.text",
                    wanted.path("text"),
                    found.path("text"),
                    (a, b) -> Comparison.similarity(a.asText(), b.asText()) > 0.9);
        }
    }

    private void deadline(JsonNode wanted, JsonNode found) {
        if (wanted.isNull()) {
            value("assignments.deadline", wanted, found);
            return;
        }
        value("assignments.lastDay", wanted.path("lastDay"), found.path("lastDay"));
        for (String field : List.of("raw", "kind", "date", "time", "inclusive", "from", "to", "rrule")) {
            value("assignments.deadline." + field, wanted.path(field), found.path(field));
        }
        value("assignments.deadline.offset", wanted.path("offset"), found.path("offset"));
    }

    private void limits(JsonNode wanted, JsonNode found) {
        if (!wanted.isObject()) {
            value("assignments.limits", wanted, found);
            return;
        }
        for (String field : List.of("raw", "maxPages", "paper", "maxMinutes")) {
            value("assignments.limits." + field, wanted.path(field), found.path(field));
        }
    }

    private void value(String field, JsonNode wanted, JsonNode found) {
        Scorer.value(score, field, wanted, found, Comparison::same);
    }
}
