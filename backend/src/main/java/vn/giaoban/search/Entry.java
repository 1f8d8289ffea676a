package vn.giaoban.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing that can be found.
 *
 * @param planId decides who sees it; null for what everybody signed in may see
 * @param unitId whose page shows it
 * @param title what it is called
 * @param code its number in a register; the very code comes first
 * @param context where it belongs, in a few words; shown, not searched
 * @param lines the other texts in which it can be found
 * @param sortDay the greater, the further up: year × 10000 + month × 100 + day
 */
record Entry(
        SearchKind kind,
        UUID id,
        @Nullable UUID planId,
        @Nullable UUID unitId,
        String title,
        @Nullable String code,
        @Nullable String context,
        List<String> lines,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int sortDay) {

    static final int ON_TOP = 99_999_999;

    private static final int LONGEST_KEY = 160;
    private static final int LONGEST_CONTEXT = 2000;

    Entry {
        context = context == null || context.isBlank() ? null : cut(context, LONGEST_CONTEXT);
        lines = lines.stream()
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(title))
                .distinct()
                .toList();
    }

    String nameKey() {
        return cut(Syllable.key(title), LONGEST_KEY);
    }

    String codeKey() {
        return cut(Syllable.key(code), LONGEST_KEY);
    }

    String grams(Shelf shelf) {
        List<String> texts = new ArrayList<>(lines.size() + 2);
        texts.add(title);
        texts.add(code);
        texts.addAll(lines);
        return Grams.of(texts, shelf);
    }

    static int sortDay(@Nullable LocalDate day) {
        return day == null ? ON_TOP : day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** Two entries that would be stored alike have the same; another form of the rows makes all of them differ. */
    byte[] digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            Stream.concat(
                            Stream.of(
                                            IndexBuilder.INDEX_VERSION,
                                            planId,
                                            unitId,
                                            title,
                                            code,
                                            context,
                                            validFrom,
                                            validTo,
                                            sortDay)
                                    .map(value -> Objects.toString(value, "\u0000")),
                            lines.stream())
                    .forEach(text -> {
                        sha256.update(text.getBytes(StandardCharsets.UTF_8));
                        sha256.update((byte) '\n');
                    });
            return sha256.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean isStoredAs(byte[] digest) {
        return Arrays.equals(digest, digest());
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
