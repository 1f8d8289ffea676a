package vn.giaoban.paperwork.reading.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Participant groups, matched by their words. */
final class GroupScorer {

    private final Score score;

    GroupScorer(Score score) {
        this.score = score;
    }

    void score(JsonNode wanted, JsonNode found) {
        if (!wanted.isArray()) {
            return;
        }
        List<JsonNode> left = new ArrayList<>();
        found.forEach(left::add);
        for (JsonNode group : wanted) {
            JsonNode match = left.stream()
                    .filter(other -> Comparison.sameName(group.path("text"), other.path("text")))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
            left.remove(match);
            if (match.isMissingNode()) {
                score.wrong("groups.text", group.path("text"), "nothing");
                continue;
            }
            score.right("groups.text");
            value("groups.level", group.path("level"), match.path("level"));
            JsonNode quota = group.path("quota");
            if (quota.isNull()) {
                value("groups.quota", quota, match.path("quota"));
            } else if (quota.isObject()) {
                for (String field : List.of("raw", "per", "min", "max", "decidedBy")) {
                    value(
                            "groups.quota." + field,
                            quota.path(field),
                            match.path("quota").path(field));
                }
            }
            value("groups.unit", group.path("unit"), match.path("unit"));
            value("groups.point", group.path("point"), match.path("point"));
        }
        left.forEach(group -> score.invented("groups.text", group.path("text")));
    }

    private void value(String field, JsonNode wanted, JsonNode found) {
        Scorer.value(score, field, wanted, found, Comparison::same);
    }
}
