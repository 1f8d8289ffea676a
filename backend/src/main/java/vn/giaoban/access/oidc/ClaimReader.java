package vn.giaoban.access.oidc;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads claims by the names of the configuration: a claim of exactly that name first, then along its dots. */
record ClaimReader(Map<String, Object> claims) {

    List<String> texts(String name) {
        Object value = value(name);
        Collection<?> values =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(Objects::nonNull)
                .map(each -> Normalizer.normalize(each.toString().strip(), Normalizer.Form.NFC))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    private @Nullable Object value(String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object value = claims;
        for (String part : name.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }
}
