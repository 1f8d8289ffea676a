package vn.giaoban.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Objects as the log keeps them: JSON with sorted keys and without nulls, so that equal objects are equal texts, and
 * without ways to reach a person and without secrets. What must not be kept is recognised by the words of its key
 * ({@code contactPhone}, {@code e-mail}, {@code newPassword}): the log cannot know every object, but keys are named by
 * what they hold.
 */
@ApplicationScoped
class CanonicalJson {

    private static final Set<String> LEFT_OUT = Set.of(
            "phone", "telephone", "tel", "mobile", "fax", "zalo", "email", "mail", "password", "secret", "token");

    /** Between a small and a capital letter, and at everything that is neither letter nor digit. */
    private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String write(@Nullable Object object) {
        JsonNode tree = json.valueToTree(object);
        return tree == null || tree.isNull() ? null : canonical(tree).toString();
    }

    @Nullable
    JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException notWrittenByThis) {
            throw new IllegalStateException(notWrittenByThis);
        }
    }

    private static JsonNode canonical(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> canonical(object);
            case ArrayNode array -> {
                ArrayNode items = JsonNodeFactory.instance.arrayNode(array.size());
                array.forEach(item -> items.add(canonical(item)));
                yield items;
            }
            default -> node;
        };
    }

    private static ObjectNode canonical(ObjectNode object) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            JsonNode value = object.get(key);
            if (!value.isNull() && !isLeftOut(key)) {
                sorted.set(key, canonical(value));
            }
        }
        return sorted;
    }

    private static boolean isLeftOut(String key) {
        return WORD_BREAK
                .splitAsStream(key)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(LEFT_OUT::contains);
    }
}
