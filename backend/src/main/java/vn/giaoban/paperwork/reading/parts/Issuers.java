package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.Level;
import vn.giaoban.paperwork.reading.PlanReading.Issuer;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.SignerReading;
import vn.giaoban.paperwork.reading.grammar.Bodies;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Words;

/** Who makes the plan: by the header, else by the preamble, else by the signature; with the name of the unit where one is said. */
final class Issuers {

    private static final Pattern COUNCIL = Pattern.compile("^(?:hđnd|hội đồng nhân dân)(?:\\s|$)");
    private static final Pattern EXPLAINED = Pattern.compile("\\s*\\((?:HĐND|UBND|MTTQ|BHXH|ĐBQH)[^)]{0,20}\\)");
    private static final Pattern TYPE_AT_END =
            Pattern.compile("(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$");

    private final Header header;
    private final Bases bases;
    private final BackMatter back;
    private final Zones zones;

    Issuers(Header header, Bases bases, BackMatter back, Zones zones) {
        this.header = header;
        this.bases = bases;
        this.back = back;
        this.zones = zones;
    }

    private @Nullable Fact<String> named() {
        Fact<String> inHeader = header.issuer();
        if (inHeader != null) {
            return inHeader;
        }
        if (!bases.makers().isEmpty()) {
            Words maker = bases.makers().getFirst();
            return maker.fact(EXPLAINED.matcher(maker.text()).replaceAll(""), "issuer.preamble", Confidence.MEDIUM);
        }
        for (SignerReading signer : back.signers()) {
            if (signer.onBehalfOf() != null) {
                Fact<String> of = signer.onBehalfOf();
                return new Fact<>(of.value(), of.text(), of.spans(), "issuer.signature", Confidence.LOW, Set.of());
            }
        }
        return null;
    }

    @Nullable
    Level level() {
        String full = inFull();
        if (full == null) {
            return null;
        }
        if (isOfCentralCity() && !full.toLowerCase(Locale.ROOT).matches(".*(?:quận|huyện|phường|xã(?! hội)) .*")) {
            return Level.PROVINCE;
        }
        Level level = Levels.of(full.toLowerCase(Locale.ROOT));
        boolean office = full.toLowerCase(Locale.ROOT).matches("(?:sở|văn phòng đoàn|tỉnh|ban chỉ đạo tỉnh).*");
        return level == null && office ? Level.PROVINCE : level;
    }

    /** Whether «thành phố» in this document is a unit of the level of provinces. */
    boolean isOfCentralCity() {
        String full = inFull();
        return full != null && Levels.isOfCentralCity(full.toLowerCase(Locale.ROOT));
    }

    /** The full name, with the unit that the place or the text gives it. */
    @Nullable
    String inFull() {
        String own = header.issuerInFull();
        Fact<String> named = named();
        String name = own != null ? own : named == null ? null : named.value();
        if (name == null) {
            return null;
        }
        if (own != null
                && own.toLowerCase(Locale.ROOT).startsWith("văn phòng")
                && !bases.makers().isEmpty()) {
            // Below its council's name an office writes «VĂN PHÒNG»; the preamble says of what.
            String maker = EXPLAINED.matcher(bases.makers().getFirst().text()).replaceAll("");
            name = maker.toLowerCase(Locale.ROOT).startsWith("văn phòng") && Names.namesUnit(maker) ? maker : name;
        }
        if (own != null && COUNCIL.matcher(own.toLowerCase(Locale.ROOT)).find() && isOfStandingBody()) {
            name = "Thường trực " + own;
        }
        if (Names.lacksUnitName(name)) {
            String unit = unitName(name);
            return unit == null ? name : name + " " + unit;
        }
        if (!Names.namesUnit(name) && header.place() != null && !bases.makers().isEmpty()) {
            String maker = EXPLAINED.matcher(bases.makers().getFirst().text()).replaceAll("");
            if (Names.lacksUnitName(maker)
                    && maker.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
                return maker + " " + header.place().value();
            }
        }
        return name;
    }

    /** The council's head paper, used by its standing body. */
    private boolean isOfStandingBody() {
        boolean made = bases.makers().stream().anyMatch(maker -> maker.key().startsWith("thường trực"));
        return made
                || bases.makers().isEmpty()
                        && back.signers().stream()
                                .anyMatch(signer -> signer.onBehalfOf() != null
                                        && signer.onBehalfOf()
                                                .value()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith("thường trực"));
    }

    /** The name behind the type word: the place of the date line for a province, else what the text calls the unit most. */
    private @Nullable String unitName(String name) {
        Matcher type = TYPE_AT_END.matcher(name.toLowerCase(Locale.ROOT));
        if (!type.find()) {
            return null;
        }
        String usual = mostUsual(type.group(1));
        if (header.place() != null && (usual == null || type.group(1).equals("tỉnh"))) {
            return header.place().value();
        }
        return usual;
    }

    private @Nullable String mostUsual(String type) {
        Pattern named = Pattern.compile("(?<!\\p{L})(?:" + type + "|" + Character.toUpperCase(type.charAt(0))
                + type.substring(1) + ")\\s+(\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){0,3})");
        java.util.Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        List<Line> all = new ArrayList<>(zones.title());
        all.addAll(zones.bases());
        all.addAll(zones.body());
        for (Line line : all) {
            Matcher m = named.matcher(line.words().text());
            while (m.find()) {
                counts.merge(m.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue()) ? 1 : Integer.compare(a.getValue(), b.getValue()))
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }

    List<Issuer> issuers(Context context) {
        Fact<String> named = named();
        String full = inFull();
        if (named == null || full == null) {
            return List.of();
        }
        List<Issuer> joint = joint(context);
        if (joint.size() > 1) {
            return joint;
        }
        Resolver.Found found = context.resolver().find(ofHouse(full, context), false);
        ReadBody body = new ReadBody(found.name(), false, found.ids());
        Set<Doubt> doubts = found.doubt() == null ? Set.of() : Set.of(found.doubt());
        Fact<String> fact =
                new Fact<>(named.value(), named.text(), named.spans(), named.rule(), named.confidence(), doubts);
        return List.of(new Issuer(fact, body, level()));
    }

    /** A council's organ as the text writes it; another body as its head paper does. */
    private static String ofHouse(String full, Context context) {
        String key = full.toLowerCase(Locale.ROOT);
        return key.startsWith("thường trực")
                        || key.startsWith("ban ")
                        || key.startsWith("văn phòng")
                        || key.startsWith("đoàn ")
                ? context.houseNames().of(full)
                : full;
    }

    /** A joint plan: the bodies of the preamble, when two sign. */
    private List<Issuer> joint(Context context) {
        List<Issuer> others = new ArrayList<>();
        if (bases.makers().isEmpty() || back.signers().size() < 2) {
            return others;
        }
        for (Bodies.Named named : Bodies.in(bases.makers().getFirst())) {
            String name = context.houseNames().of(named.name());
            String unit = Names.lacksUnitName(name) ? unitName(name) : null;
            name = unit == null ? name : name + " " + unit;
            others.add(new Issuer(
                    named.words().fact("issuer.joint", Confidence.MEDIUM),
                    new ReadBody(name, false, List.of()),
                    Levels.of(name.toLowerCase(Locale.ROOT))));
        }
        return others;
    }
}
