package vn.giaoban.paperwork.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as the register spells it, in the place of the one that the document has: «Đức Phổ» for «Đức Phố», wherever an
 * item says it.
 */
final class Respelling {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Respelling NONE = new Respelling(null, null);

    private final @Nullable Pattern wrong;
    private final @Nullable String right;

    private Respelling(@Nullable Pattern wrong, @Nullable String right) {
        this.wrong = wrong;
        this.right = right;
    }

    /**
     * What differs between both, taken from their ends: the document may leave out what stands before.
     *
     * @param words of the document; null changes nothing
     * @param name of the register
     */
    static Respelling of(@Nullable String words, String name) {
        if (words == null) {
            return NONE;
        }
        String[] said = tokens(words);
        String[] known = tokens(name);
        int shared = Math.min(said.length, known.length);
        int first = -1;
        int last = -1;
        for (int back = shared; back >= 1; back--) {
            if (!said[said.length - back].equals(known[known.length - back])) {
                first = first < 0 ? back : first;
                last = back;
            }
        }
        if (first < 0) {
            return NONE;
        }
        // The whole proper name: one syllable alone may be a word of its own elsewhere.
        while (first < shared && isProper(said[said.length - first - 1]) && isProper(known[known.length - first - 1])) {
            first++;
        }
        while (last > 1 && isProper(said[said.length - last + 1])) {
            last--;
        }
        String wrong = joined(said, first, last);
        return new Respelling(
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(wrong) + "(?!\\p{L})"), joined(known, first, last));
    }

    /** All of the words, where they stand together: a number alone is many things. */
    static Respelling whole(@Nullable String words, String right) {
        return words == null
                ? NONE
                : new Respelling(
                        Pattern.compile("(?<![\\p{L}\\d/])"
                                + Pattern.quote(Normalizer.normalize(words, Normalizer.Form.NFC)) + "(?!\\p{L})"),
                        right);
    }

    private static String[] tokens(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[.,;:]+$", "")
                .strip()
                .split("\\s+");
    }

    private static boolean isProper(String token) {
        return Character.isUpperCase(token.codePointAt(0)) && !token.equals(token.toUpperCase(Locale.of("vi")));
    }

    /** Both ends counted from behind, the later one included. */
    private static String joined(String[] tokens, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int back = first; back >= last; back--) {
            words.append(words.isEmpty() ? "" : " ").append(tokens[tokens.length - back]);
        }
        return words.toString();
    }

    /** The same content, spelt so in all its texts. */
    ItemContent in(ItemContent content) {
        if (wrong == null) {
            return content;
        }
        try {
            return JSON.treeToValue(respelt(JSON.valueToTree(content)), ItemContent.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode respelt(JsonNode node) {
        switch (node) {
            case TextNode text -> {
                String composed = Normalizer.normalize(text.textValue(), Normalizer.Form.NFC);
                Matcher found = wrong.matcher(composed);
                return found.find() ? TextNode.valueOf(found.replaceAll(Matcher.quoteReplacement(right))) : text;
            }
            case ObjectNode object ->
                object.properties().forEach(member -> member.setValue(respelt(member.getValue())));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, respelt(array.get(i)));
                }
            }
            default -> {
                // Numbers and the like say no names.
            }
        }
        return node;
    }
}
