package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.paperwork.reading.AssignmentReading;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.ContactReading;
import vn.giaoban.paperwork.reading.EventReading;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.Facts;
import vn.giaoban.paperwork.reading.PlanReading;
import vn.giaoban.paperwork.reading.PlanReading.Passage;
import vn.giaoban.paperwork.reading.PlanReading.Verdict;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.reading.RegisterOfADay;
import vn.giaoban.paperwork.reading.grammar.YearHint;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Node;
import vn.giaoban.paperwork.reading.text.Normaliser;
import vn.giaoban.paperwork.reading.text.Outliner;
import vn.giaoban.paperwork.reading.text.Unwrapper;
import vn.giaoban.paperwork.reading.text.Words;
import vn.giaoban.paperwork.source.SourceDocument;

/** Takes a document apart and has each part read. */
public final class PlanParts {

    private final SourceDocument document;
    private final RegisterOfADay register;

    public PlanParts(SourceDocument document, RegisterOfADay register) {
        this.document = document;
        this.register = register;
    }

    /** What the document says. */
    public PlanReading read() {
        List<Line> lines = Unwrapper.paragraphs(Normaliser.lines(document), document.format());
        Zones zones = Zones.of(lines);
        Header header = Header.of(zones.header());
        BackMatter back = BackMatter.of(zones.back());
        Kinds kind = Kinds.of(zones, header);
        Words below = title(zones);
        Fact<String> theme = below == null ? null : Themes.below(below);
        Words title = below == null ? null : Themes.without(below);
        Bases bases = Bases.of(zones.bases());
        Issuers issuers = new Issuers(header, bases, back, zones);
        HouseNames names = new HouseNames(text(lines));
        Fact<PartialDate> date = header.date();
        YearHint year = year(date, title, zones);
        Context context = Context.of(
                year,
                names,
                issuers,
                UnitNames.at(date == null ? null : date.value(), year, issuers.inFull(), register));
        if (kind.verdict() != Verdict.PLAN) {
            return notAPlan(kind, header, back, title, bases, issuers, context);
        }
        return plan(zones, header, back, kind, title, theme, bases, issuers, context);
    }

    private PlanReading plan(
            Zones zones,
            Header header,
            BackMatter back,
            Kinds kind,
            @Nullable Words title,
            @Nullable Fact<String> theme,
            Bases bases,
            Issuers issuers,
            Context context) {
        Outliner.Outline outline = Outliner.outline(zones.body());
        Node root = outline.root();
        Section sections = new Section(root);
        Events events = new Events(context, sections, title, root);
        AnnexPart annexes = AnnexPart.of(zones.annexes());
        List<EventDraft> eventDrafts = events.read(annexes);
        Groups groups = new Groups(context, sections);
        groups.read(root);
        Duties duties = new Duties(context, sections);
        duties.read(root);
        AnnexDuties annexDuties = new AnnexDuties(context, annexes, duties.notes());
        List<Draft> drafts = new ArrayList<>(duties.drafts());
        Orphans orphans = new Orphans(drafts);
        orphans.read(root);
        Requirements requirements = new Requirements(context, sections);
        if (eventDrafts.isEmpty()) {
            requirements.read(root);
            drafts.addAll(requirements.standing());
        }
        Themes themes = new Themes(theme, sections, root);
        Purposes purposes = new Purposes(sections, root, bases);
        List<Fact<String>> demands = new ArrayList<>(purposes.demands());
        demands.addAll(requirements.found());
        List<ContactReading> contacts = contacts(zones, root);
        drafts.addAll(annexDuties.drafts());
        List<EventReading> eventReadings =
                eventDrafts.stream().map(EventDraft::finished).toList();
        List<AssignmentReading> assignments =
                drafts.stream().map(Draft::finished).toList();
        List<Question> questions = new Questions(
                        context, header, zones, issuers, eventReadings, drafts, orphans.found(), outline.jumps())
                .all();
        NumberQuestions numbers = new NumberQuestions(context.resolver());
        numbers.ofUnits(zones.body());
        if (groups.areAllRead()) {
            numbers.ofTotal(groups.total(), groups.groups());
        }
        numbers.ofChoices(groups.groups(), drafts);
        questions.addAll(numbers.asked());
        PlanReading said = new PlanReading(
                Verdict.PLAN,
                kind.type(),
                issuers.issuers(context),
                header.number(),
                header.place(),
                header.date(),
                title == null ? null : title.fact("title.below-kind", Confidence.HIGH),
                themes.theme(),
                Bases.term(termPlaces(title, zones)),
                bases.legal(),
                bases.implementing(),
                purposes.aims(),
                eventReadings,
                assignments,
                groups.groups(),
                groups.total(),
                themes.funding(),
                back.recipients(),
                back.archive(),
                back.signers(),
                contacts,
                annexes.titles(),
                demands,
                orphans.found(),
                questions,
                List.of());
        return said.withNotUnderstood(
                notUnderstood(Stream.concat(paragraphs(root, sections), annexDuties.said()), said));
    }

    private static PlanReading notAPlan(
            Kinds kind,
            Header header,
            BackMatter back,
            @Nullable Words title,
            Bases bases,
            Issuers issuers,
            Context context) {
        return new PlanReading(
                kind.verdict(),
                kind.type(),
                issuers.issuers(context),
                header.number(),
                header.place(),
                header.date(),
                title == null ? null : title.fact("title.below-kind", Confidence.HIGH),
                null,
                null,
                bases.legal(),
                bases.implementing(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                back.recipients(),
                back.archive(),
                back.signers(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Questions.notAPlan(kind)),
                List.of());
    }

    private static @Nullable Words title(Zones zones) {
        List<Words> lines = zones.title().stream().map(Line::words).toList();
        return lines.isEmpty() ? null : Words.join(lines).bare();
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.words().text()).append('\n'));
        return text.toString();
    }

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d|\\s?-)");

    /** The year of the date line; else the one that the title names. */
    private static YearHint year(@Nullable Fact<PartialDate> date, @Nullable Words title, Zones zones) {
        if (date != null && date.value().year() != null) {
            Integer month = date.value().month();
            return new YearHint(date.value().year(), month == null ? 0 : month);
        }
        List<Words> places = new ArrayList<>();
        if (title != null) {
            places.add(title);
        }
        for (Words words : places) {
            var m = YEAR.matcher(words.key());
            if (m.find()) {
                return new YearHint(Integer.parseInt(m.group(1)), 0);
            }
        }
        return YearHint.NONE;
    }

    private static List<Words> termPlaces(@Nullable Words title, Zones zones) {
        List<Words> places = new ArrayList<>();
        if (title != null) {
            places.add(title);
        }
        zones.bases().forEach(line -> places.add(line.words()));
        return places;
    }

    private static List<ContactReading> contacts(Zones zones, Node root) {
        List<ContactReading> found = new ArrayList<>();
        root.stream().filter(node -> !node.isRoot()).forEach(node -> found.addAll(Contacts.in(node.body())));
        if (zones.closing() != null) {
            found.addAll(Contacts.in(zones.closing()));
        }
        return found;
    }

    /** Paragraphs that gave no fact; heads give none by their nature. */
    private static List<Passage> notUnderstood(Stream<Node> paragraphs, PlanReading said) {
        Set<Integer> understood = new HashSet<>();
        Facts.in(said).forEach(fact -> fact.spans().forEach(span -> understood.add(span.block())));
        said.questions().forEach(question -> question.spans().forEach(span -> understood.add(span.block())));
        return paragraphs
                .filter(node -> !node.body().isEmpty())
                .filter(node -> node.body().spans().stream().noneMatch(span -> understood.contains(span.block())))
                .map(node -> new Passage(
                        node.body().text(), node.body().spans(), node.section().isEmpty() ? null : node.section()))
                .filter(passage -> !passage.spans().isEmpty())
                .toList();
    }

    private static Stream<Node> paragraphs(Node root, Section sections) {
        Tables tables = new Tables(root);
        return root.stream()
                .filter(node -> !node.isRoot())
                .filter(node -> node.isTableCell() || !isHead(node, sections))
                .flatMap(node -> told(node, tables));
    }

    /** Of a table all cells at once, where its first one stands. */
    private static Stream<Node> told(Node node, Tables tables) {
        if (!node.isTableCell()) {
            return Stream.of(node);
        }
        return tables.isFirst(node) ? tables.of(node).telling() : Stream.empty();
    }

    private static boolean isHead(Node node, Section sections) {
        Section.Head head = sections.head(node);
        return head.isWhole() && !head.head().isEmpty() && !node.children().isEmpty()
                || node.body().isAllCaps();
    }
}
