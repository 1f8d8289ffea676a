package vn.giaoban.paperwork.reading.scoring;

import static vn.giaoban.paperwork.reading.scoring.Comparison.same;
import static vn.giaoban.paperwork.reading.scoring.Comparison.sameName;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Compares a reading in the label format with a label: exact after normalisation, and only what the label covers. A field
 * that the label does not have is not scored; one that is null there and not null here is invented.
 */
public final class Scorer {

    private static final List<String> TEXTS = List.of("place", "title", "theme", "archive", "funding");

    private final Score score = new Score();
    private final JsonNode expected;
    private final JsonNode actual;

    private Scorer(JsonNode expected, JsonNode actual) {
        this.expected = expected;
        this.actual = actual;
    }

    public static Score score(JsonNode expected, JsonNode actual) {
        return new Scorer(expected, actual).scored();
    }

    private Score scored() {
        value("header.verdict", expected.path("verdict"), actual.path("verdict"), Comparison::same);
        object("header.type", "type", "code", "name");
        object("header.number", "number", "raw", "number", "symbol");
        object("header.date", "issueDate", "raw", "date", "year", "month", "day");
        issuer();
        TEXTS.forEach(name -> value("header." + name, expected.path(name), actual.path(name), Comparison::same));
        object("header.term", "term", "raw", "from", "to", "convocation");
        list("legalBases");
        list("implements");
        list("purposes");
        list("recipients");
        signer();
        object("totalParticipants", "totalParticipants", "raw", "min", "max", "approx");
        named("attachments", "title");
        named("contacts", "name");
        named("orphans", "text");
        new EventScorer(score).score(expected.path("events"), actual.path("events"));
        new GroupScorer(score).score(expected.path("participantGroups"), actual.path("participantGroups"));
        new AssignmentScorer(score).score(expected.path("assignments"), actual.path("assignments"));
        requirements();
        return score;
    }

    private void value(String field, JsonNode wanted, JsonNode found, BiPredicate<JsonNode, JsonNode> equal) {
        value(score, field, wanted, found, equal);
    }

    static void value(
            Score score, String field, JsonNode wanted, JsonNode found, BiPredicate<JsonNode, JsonNode> equal) {
        if (wanted.isMissingNode()) {
            return;
        }
        boolean none = found.isMissingNode() || found.isNull();
        if (wanted.isNull()) {
            if (!none) {
                score.invented(field, found);
            }
        } else if (equal.test(wanted, found)) {
            score.right(field);
        } else {
            score.wrong(field, wanted, found);
        }
    }

    private void object(String field, String name, String... parts) {
        JsonNode wanted = expected.path(name);
        JsonNode found = actual.path(name);
        if (wanted.isMissingNode()) {
            return;
        }
        if (wanted.isNull()) {
            value(field, wanted, found, Comparison::same);
            return;
        }
        for (String part : parts) {
            value(field + "." + part, wanted.path(part), found.path(part), Comparison::same);
        }
    }

    private void issuer() {
        List<JsonNode> wanted = asList(expected.path("issuingBody"));
        List<JsonNode> found = asList(actual.path("issuingBody"));
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode body = i < found.size() ? found.get(i) : MissingNode.getInstance();
            value("header.issuer.text", wanted.get(i).path("text"), body.path("text"), Comparison::same);
            value(
                    "header.issuer.canonical",
                    wanted.get(i).path("canonical"),
                    body.path("canonical"),
                    Comparison::sameName);
            value("header.issuer.level", wanted.get(i).path("level"), body.path("level"), Comparison::same);
        }
    }

    private void signer() {
        List<JsonNode> wanted = asList(expected.path("signer"));
        List<JsonNode> found = asList(actual.path("signer"));
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode signer = i < found.size() ? found.get(i) : MissingNode.getInstance();
            value("signer.name", wanted.get(i).path("name"), signer.path("name"), Comparison::same);
            value("signer.role", wanted.get(i).path("role"), signer.path("role"), Comparison::same);
            value("signer.capacity", wanted.get(i).path("capacity"), signer.path("capacity"), Scorer::sameLists);
            value(
                    "signer.onBehalfOf",
                    wanted.get(i).path("onBehalfOf"),
                    signer.path("onBehalfOf"),
                    Comparison::sameName);
        }
        for (int i = wanted.size(); i < found.size() && expected.has("signer"); i++) {
            score.invented("signer", found.get(i));
        }
    }

    static boolean sameLists(JsonNode one, JsonNode other) {
        if (!one.isArray() || !other.isArray() || one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    static List<JsonNode> asList(JsonNode node) {
        List<JsonNode> list = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(list::add);
        } else if (node.isObject()) {
            list.add(node);
        }
        return list;
    }

    private void list(String name) {
        if (expected.has(name)) {
            list(score, name, asTexts(expected.path(name)), asTexts(actual.path(name)));
        }
    }

    /** Each wanted item must be there; each other one is invented. */
    static void list(Score score, String field, List<JsonNode> wanted, List<JsonNode> found) {
        List<JsonNode> left = new ArrayList<>(found);
        for (JsonNode item : wanted) {
            var match = left.stream().filter(other -> sameName(item, other)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                score.right(field);
            } else {
                score.wrong(field, item, closest(item, left));
            }
        }
        left.forEach(item -> score.invented(field, item));
    }

    private static Object closest(JsonNode item, List<JsonNode> among) {
        return among.stream()
                .max((a, b) -> Double.compare(
                        Comparison.similarity(item.asText(), a.asText()),
                        Comparison.similarity(item.asText(), b.asText())))
                .<Object>map(node -> node)
                .orElse("nothing");
    }

    private static List<JsonNode> asTexts(JsonNode array) {
        List<JsonNode> texts = new ArrayList<>();
        array.forEach(texts::add);
        return texts;
    }

    private void named(String name, String part) {
        if (expected.has(name)) {
            List<JsonNode> wanted = new ArrayList<>();
            expected.path(name).forEach(item -> wanted.add(item.path(part)));
            List<JsonNode> found = new ArrayList<>();
            actual.path(name).forEach(item -> found.add(item.path(part)));
            list(score, name, wanted, found);
        }
    }

    /** Requirements are cut by hand; half the words are enough to say that one was seen. */
    private void requirements() {
        for (JsonNode wanted : expected.path("requirements")) {
            String text = wanted.path("text").asText();
            boolean seen = false;
            for (JsonNode found : actual.path("requirements")) {
                seen |= Comparison.normalised(found.path("text").asText()).contains(Comparison.bare(text))
                        || Comparison.similarity(text, found.path("text").asText()) >= 0.5;
            }
            if (seen) {
                score.right("requirements");
            } else {
                score.wrong("requirements", text, "nothing");
            }
        }
    }
}
