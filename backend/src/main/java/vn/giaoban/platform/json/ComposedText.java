package vn.giaoban.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Text as it is stored: composed (NFC). Some keyboards and macOS file names send ế as e and two marks; the Vietnamese
 * collations take that for another word, so it would neither be found nor sorted rightly. Control characters other
 * than tabs and line ends are refused: nobody types them.
 */
final class ComposedText extends StdScalarDeserializer<String> {

    ComposedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(json, context);
        if (text == null) {
            return null;
        }
        if (text.chars().anyMatch(ComposedText::isForbidden)) {
            return (String) context.handleWeirdStringValue(String.class, text, "control character");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
