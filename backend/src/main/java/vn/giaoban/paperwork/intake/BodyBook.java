package vn.giaoban.paperwork.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyNames.NamedBody;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.BodyRule;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.UnitType;

/** The bodies of the province at the time of a document, found by the names that documents give them. */
final class BodyBook {

    private static final Set<BodyKind> OF_A_COUNCIL = Set.of(
            BodyKind.STANDING_BODY, BodyKind.COUNCIL, BodyKind.COMMITTEE, BodyKind.DEPUTY_GROUP, BodyKind.OFFICE);

    /** Old and new place of the tone mark: «hoà» and «hòa» are one word. */
    private static final Pattern OPEN_PAIR = Pattern.compile("(o[aàáảãạeèéẻẽẹ]|u[yỳýỷỹỵ])(?!\\p{L})");

    private static final Pattern LEADING = Pattern.compile("^(các|những|toàn thể|mỗi|từng) ");
    private static final Pattern COMMUNE =
            Pattern.compile("(?<!thị )xã\\b|phường|thị trấn|đặc khu", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DISTRICT = Pattern.compile("huyện|quận|thị xã");

    private final List<NamedBody> bodies;
    private final UUID ownUnit;
    private final Map<String, BodyRef> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<UUID> ids = new HashSet<>();

    BodyBook(List<NamedBody> bodies, UUID ownUnit) {
        this.bodies = bodies;
        this.ownUnit = ownUnit;
        for (NamedBody named : bodies) {
            ids.add(named.body().id());
            register(named.body().name(), named.body());
            named.aliases().forEach(alias -> register(alias, named.body()));
        }
        ambiguous.forEach(byName::remove);
    }

    private void register(String name, BodyRef body) {
        BodyRef other = byName.putIfAbsent(folded(name), body);
        if (other != null && !other.id().equals(body.id())) {
            ambiguous.add(folded(name));
        }
    }

    Optional<BodyRef> find(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /** The bodies that a name in a document is: those that the reader found, as far as the register here has them. */
    List<UUID> idsOf(ReadBody read) {
        List<UUID> known = read.bodyIds().stream().filter(ids::contains).toList();
        return known.isEmpty() ? find(read.name()).map(BodyRef::id).stream().toList() : known;
    }

    /** The bodies of the caller's own council: those that may issue its plans. The standing body first: it usually does. */
    List<BodyRef> ofOwnCouncil() {
        return bodies.stream()
                .map(NamedBody::body)
                .filter(body -> body.unitId().equals(ownUnit) && OF_A_COUNCIL.contains(body.kind()))
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
    }

    private static int rank(BodyRef body) {
        return body.kind() == BodyKind.STANDING_BODY ? 0 : body.kind() == BodyKind.COUNCIL ? 1 : 2;
    }

    /** The standing bodies of one level below the caller's unit. */
    BodyRule standingBodies(UnitLevel level) {
        return new BodyRule(BodyKind.STANDING_BODY, level, List.of(), ownUnit);
    }

    /** «Thường trực HĐND các huyện, thị xã, thành phố» as rules below the caller's unit; empty when it says no class. */
    List<BodyRule> rules(String name) {
        String words = LEADING.matcher(folded(name)).replaceFirst("");
        BodyKind kind = kind(words);
        if (kind == null) {
            return List.of();
        }
        List<BodyRule> rules = new ArrayList<>();
        if (DISTRICT.matcher(words).find()) {
            rules.add(new BodyRule(kind, UnitLevel.DISTRICT, types(UnitLevel.DISTRICT, words), ownUnit));
        }
        if (COMMUNE.matcher(words).find()) {
            rules.add(new BodyRule(kind, UnitLevel.COMMUNE, types(UnitLevel.COMMUNE, words), ownUnit));
        }
        if (rules.isEmpty() && words.contains("tỉnh")) {
            rules.add(new BodyRule(kind, UnitLevel.PROVINCE, List.of(), ownUnit));
        }
        return rules;
    }

    /** The types that are named; «cấp huyện» names none and means all. */
    private static List<UnitType> types(UnitLevel level, String words) {
        if (words.contains("cấp ")) {
            return List.of();
        }
        String others = words.replace("thị xã", "thị-xã");
        return List.of(UnitType.values()).stream()
                .filter(type -> type.level() == level)
                .filter(type -> {
                    String word = type == UnitType.TOWN ? "thị-xã" : type.word();
                    Matcher found = Pattern.compile("(?<![\\p{L}-])" + word + "(?![\\p{L}-])")
                            .matcher(others);
                    return found.find();
                })
                .toList();
    }

    private static BodyKind kind(String words) {
        if (words.startsWith("thường trực")) {
            return BodyKind.STANDING_BODY;
        }
        if (words.startsWith("ủy ban nhân dân")) {
            return BodyKind.PEOPLES_COMMITTEE;
        }
        if (words.startsWith("ủy ban mặt trận")) {
            return BodyKind.FATHERLAND_FRONT;
        }
        if (words.startsWith("ban ")) {
            return BodyKind.COMMITTEE;
        }
        if (words.startsWith("hội đồng nhân dân")) {
            return BodyKind.COUNCIL;
        }
        if (words.startsWith("văn phòng")) {
            return BodyKind.OFFICE;
        }
        if (words.startsWith("tổ đại biểu")) {
            return BodyKind.DEPUTY_GROUP;
        }
        return null;
    }

    /** In small letters, abbreviations written out, tone marks in one place. */
    static String folded(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.of("vi"))
                .replaceAll("\\s+", " ")
                .strip()
                .replace("hđnd", "hội đồng nhân dân")
                .replace("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam")
                .replace("ubmttq", "ủy ban mặt trận tổ quốc")
                .replace("ubnd", "ủy ban nhân dân")
                .replace("uỷ", "ủy");
        return OPEN_PAIR.matcher(words).replaceAll(pair -> evened(pair.group()));
    }

    private static String evened(String pair) {
        String decomposed = Normalizer.normalize(pair, Normalizer.Form.NFD);
        String letters = decomposed.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        String tone = decomposed.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        return Normalizer.normalize(letters.charAt(0) + tone + letters.substring(1), Normalizer.Form.NFC);
    }
}
