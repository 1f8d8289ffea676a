package vn.giaoban.paperwork.reading.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.units.UnitLevel;
import vn.giaoban.units.register.KnownUnits;
import vn.giaoban.units.register.KnownUnits.KnownBody;
import vn.giaoban.units.register.KnownUnits.KnownUnit;

/**
 * Finds names among the units below the issuer's province or city: as spelt, then without marks, then with one letter
 * wrong. What is not there is said only where the register knows the neighbours.
 */
final class RegisterResolver implements Resolver {

    private static final Pattern UNIT = Pattern.compile(
            "(?<type>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+(?<name>\\p{Lu}[\\p{L}'’]*(?:[\\s-]\\p{Lu}[\\p{L}'’]*){0,4})(?:,\\s+(?<above>(?:huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu}.*))?$",
            Pattern.UNICODE_CASE);
    private static final Pattern CLASS = Pattern.compile(
            "^(?<head>.*?)\\s+(?:các\\s+|cấp\\s+)?(?:(?<n>\\d{1,4})(?:/\\d{1,4})?\\s+)?(?<types>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:[\\s,]+(?:và\\s+)?(?:thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)){0,4})$");

    private final List<KnownUnit> units;
    private final List<KnownBody> bodies;
    private final Map<UUID, KnownUnit> byId = new HashMap<>();
    private final @Nullable KnownUnit home;
    private final LocalDate day;

    RegisterResolver(KnownUnits known, String issuer, LocalDate day) {
        this.day = day;
        this.units = known.units();
        this.bodies = known.bodies();
        units.forEach(unit -> byId.put(unit.id(), unit));
        this.home = home(issuer);
    }

    private @Nullable KnownUnit home(String issuer) {
        Matcher m = UNIT.matcher(lowerTypes(issuer));
        if (!m.find()) {
            return null;
        }
        String type = m.group("type");
        String name = m.group("name");
        List<KnownUnit> same = units.stream()
                .filter(unit -> unit.type().word().equals(type))
                .filter(unit -> Spelling.fold(unit.name()).equals(Spelling.fold(name)))
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    /** «Tỉnh Đồng Tháp» is «tỉnh Đồng Tháp». */
    private static String lowerTypes(String name) {
        return TYPE_WORD.matcher(name).replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
    }

    private static final Pattern TYPE_WORD =
            Pattern.compile("(?<!\\p{L})(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn|Đặc khu)(?=\\s\\p{Lu})");

    @Override
    public Found find(String name, boolean collective) {
        if (home == null) {
            return new Found(name, List.of(), null);
        }
        Matcher m = UNIT.matcher(lowerTypes(name));
        if (!m.find()) {
            return collective ? ofClass(name) : new Found(name, ids(name, home), null);
        }
        String type = m.group("type");
        String unitName = m.group("name");
        KnownUnit above = m.group("above") == null ? null : exact(m.group("above"));
        List<KnownUnit> near = units.stream()
                .filter(unit -> unit.type().word().equals(type))
                .filter(unit -> root(unit).equals(root(home)))
                .filter(unit -> above == null || above.id().equals(unit.parentId()))
                .toList();
        if (near.isEmpty()) {
            return new Found(name, List.of(), null);
        }
        Spelling.Match match = Spelling.match(unitName, near);
        if (match == null) {
            boolean complete = near.size() > 2 && m.start("name") >= 0 && !isOtherProvince(name);
            return new Found(name, List.of(), complete ? Doubt.NOT_IN_REGISTER : null);
        }
        if (match.unit().name().equalsIgnoreCase(unitName)) {
            return new Found(name, ids(name, match.unit()), null);
        }
        String spelt = name.substring(0, m.start("name")) + match.unit().name() + name.substring(m.end("name"));
        return new Found(spelt, ids(spelt, match.unit()), match.sameLetters() ? null : Doubt.SPELT_OTHERWISE);
    }

    private boolean isOtherProvince(String name) {
        Matcher m = PROVINCE.matcher(name);
        return m.find()
                && !Spelling.fold(m.group(1)).equals(Spelling.fold(root(home).name()));
    }

    private static final Pattern PROVINCE = Pattern.compile("tỉnh\\s+(\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){0,3})");

    private @Nullable KnownUnit exact(String fullName) {
        return units.stream()
                .filter(unit ->
                        unit.fullName().equalsIgnoreCase(fullName) && root(unit).equals(root(home)))
                .findFirst()
                .orElse(null);
    }

    private KnownUnit root(KnownUnit unit) {
        KnownUnit top = unit;
        while (top.parentId() != null && byId.containsKey(top.parentId())) {
            top = byId.get(top.parentId());
        }
        return top;
    }

    /** The bodies of one unit that bear the name, with or without the name of the unit. */
    private List<UUID> ids(String name, KnownUnit unit) {
        String wanted = Spelling.fold(name.replaceFirst(",\\s+(?:huyện|quận|thị xã|thành phố)\\s.*$", ""));
        return bodies.stream()
                .filter(body -> body.unitId().equals(unit.id()))
                .filter(body -> body.names().stream()
                        .anyMatch(other -> Spelling.fold(other).equals(wanted)))
                .map(KnownBody::id)
                .toList();
    }

    /**
     * «Thường trực HĐND các xã, phường»: that body of every such unit below the issuer's. «03 xã» of more than three are
     * some of them, and nobody knows which.
     */
    private Found ofClass(String name) {
        Matcher m = CLASS.matcher(name);
        if (!m.find()) {
            return new Found(name, List.of(), null);
        }
        String types = m.group("types");
        boolean level = name.contains("cấp ");
        List<UUID> found = new ArrayList<>();
        int all = 0;
        for (KnownUnit unit : units) {
            boolean ofLevel = unit.type().level() == UnitLevel.DISTRICT && types.matches(".*(?:huyện).*")
                    || unit.type().level() == UnitLevel.COMMUNE && types.matches(".*(?<!thị )xã.*");
            boolean named = level
                    ? ofLevel
                    : (", " + types + ",")
                            .replace(" ", "")
                            .contains("," + unit.type().word().replace(" ", "") + ",");
            boolean below = !unit.id().equals(home.id())
                    && isBelowHome(unit)
                    && unit.type().level() != UnitLevel.PROVINCE;
            if (named && below) {
                found.addAll(ids(m.group("head") + " " + unit.fullName(), unit));
                all++;
            }
        }
        boolean some = m.group("n") != null && Integer.parseInt(m.group("n")) < all;
        return some ? new Found(name, List.of(), Doubt.WHICH_NOT_SAID) : new Found(name, found, null);
    }

    @Override
    public @Nullable Count count(Set<String> types) {
        if (home == null) {
            return null;
        }
        List<KnownUnit> below = units.stream()
                .filter(unit -> !unit.id().equals(home.id()) && isBelowHome(unit))
                .toList();
        List<KnownUnit> ofTypes = below.stream()
                .filter(unit -> types.contains(unit.type().word()))
                .toList();
        List<UnitLevel> levels =
                ofTypes.stream().map(unit -> unit.type().level()).distinct().toList();
        // A list that is only begun is short; of communes one district after the other is entered.
        if (levels.size() != 1 || ofTypes.size() <= FEWEST_OF_A_LIST || !haveUnitsBelow(below, levels.getFirst())) {
            return null;
        }
        long ofLevel = below.stream()
                .filter(unit -> unit.type().level() == levels.getFirst())
                .count();
        return new Count(ofTypes.stream().map(KnownUnit::fullName).toList(), (int) ofLevel, day);
    }

    private static final int FEWEST_OF_A_LIST = 2;

    private static boolean haveUnitsBelow(List<KnownUnit> below, UnitLevel level) {
        return level != UnitLevel.COMMUNE
                || below.stream()
                        .filter(unit -> unit.type().level() == UnitLevel.DISTRICT)
                        .allMatch(district ->
                                below.stream().anyMatch(unit -> district.id().equals(unit.parentId())));
    }

    private boolean isBelowHome(KnownUnit unit) {
        KnownUnit above = unit;
        while (above != null) {
            if (above.id().equals(home.id())) {
                return true;
            }
            above = above.parentId() == null ? null : byId.get(above.parentId());
        }
        return false;
    }
}
