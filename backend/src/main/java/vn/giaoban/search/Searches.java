package vn.giaoban.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Scope;
import vn.giaoban.participants.ParticipantScope;
import vn.giaoban.plans.PlanSight;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * Asks the index, the narrowest way first. One statement finds, counts and ranks: what the caller may not see is in none
 * of its numbers.
 */
@ApplicationScoped
class Searches {

    /** Several kinds beside each other show the best of each; a kind alone is a page. */
    private static final int OF_EACH = 5;

    /**
     * The very name or number first, then what is newer or still stands, then by name. {@code place} is where a row
     * stands among all of its kind.
     */
    private static final String FIND = """
            WITH found AS (
              SELECT e.kind, e.object_id, COUNT(*) OVER (PARTITION BY e.kind) AS total,
                     ROW_NUMBER() OVER (PARTITION BY e.kind ORDER BY
                       (e.name_key = :key OR e.code_key = :key OR e.code_key LIKE :codeBeginning) DESC,
                       e.sort_day DESC, e.name_key, e.object_id) AS place
                FROM search_entry e
               WHERE MATCH (e.grams) AGAINST (:expression IN BOOLEAN MODE)
                 AND e.kind IN (:kinds)
                 AND (e.plan_id IS NULL OR e.plan_id IN (SELECT p.id FROM plan p WHERE %s))
                 AND (e.kind <> 'PERSON' OR e.object_id IN (SELECT x.id FROM participant x
                                                              JOIN plan pl ON pl.id = x.plan_id WHERE %s))
                 AND (:asOf IS NULL OR e.valid_from IS NULL
                      OR e.valid_from <= :asOf AND (e.valid_to IS NULL OR e.valid_to >= :asOf)))
            SELECT e.kind, e.object_id, e.plan_id, e.unit_id, e.title, e.context, e.texts, e.valid_from, e.valid_to,
                   found.total, found.place
              FROM found JOIN search_entry e ON e.kind = found.kind AND e.object_id = found.object_id
             WHERE found.place > :after AND found.place <= :after + :rows
             ORDER BY found.kind, found.place""";

    private static final String COUNCILS = "SELECT DISTINCT p.council_unit_id FROM plan p WHERE ";

    private final Session database;

    Searches(Session database) {
        this.database = database;
    }

    SearchResult find(SearchFilter filter, PageRequest page, Scope caller) {
        String text = filter.typed();
        Typed typed = Typed.of(text);
        Set<SearchKind> kinds = filter.kinds();
        boolean single = kinds.size() == 1;
        int limit = single ? page.limit() : Math.min(page.limit(), OF_EACH);
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent() && !single) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED,
                    "Chỉ xem tiếp được kết quả của một loại.",
                    List.of(new Violation("kinds", "Hãy chọn một loại kết quả.")));
        }
        long after = cursor.map(place -> place.number(1)).orElse(0L);
        List<Shelf> shelves = typed.isEmpty() ? List.of() : shelves(kinds, caller);
        if (shelves.isEmpty()) {
            return SearchResult.nothing(text);
        }
        for (Matching matching : ways(cursor)) {
            Optional<String> expression = typed.expression(matching, shelves);
            if (expression.isEmpty()) {
                continue;
            }
            List<Tuple> rows = rows(expression.get(), typed, kinds, filter.asOf, after, limit, caller);
            if (!rows.isEmpty()) {
                return result(text, typed, matching, rows, after + limit);
            }
        }
        return SearchResult.nothing(text);
    }

    /** Going on, only the way in which the page before was found. */
    private static List<Matching> ways(Optional<Cursor> cursor) {
        try {
            return cursor.map(place -> List.of(Matching.valueOf(place.text(0)))).orElse(List.of(Matching.values()));
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST, "Vị trí trang (cursor) không đúng.");
        }
    }

    /** Where anything can stand that the caller may see. */
    private List<Shelf> shelves(Set<SearchKind> kinds, Scope caller) {
        List<Shelf> shelves = new ArrayList<>();
        if (kinds.stream().anyMatch(kind -> !kind.isOfPlans())) {
            shelves.add(Shelf.REGISTER);
        }
        if (kinds.stream().anyMatch(SearchKind::isOfPlans)) {
            PlanSight sight = PlanSight.of(caller);
            NativeQuery<UUID> councils = database.createNativeQuery(COUNCILS + sight.condition(), UUID.class);
            sight.parameters().forEach((name, value) -> councils.setParameter(name, value, UUID.class));
            councils.getResultList().stream().map(Shelf::of).forEach(shelves::add);
        }
        return shelves;
    }

    private List<Tuple> rows(
            String expression, Typed typed, Set<SearchKind> kinds, LocalDate asOf, long after, int rows, Scope caller) {
        PlanSight sight = PlanSight.of(caller);
        ParticipantScope people = ParticipantScope.of(caller, "x");
        NativeQuery<Tuple> query =
                people.bind(database.createNativeQuery(FIND.formatted(sight.condition(), people.sql()), Tuple.class));
        for (String id : List.of("object_id", "plan_id", "unit_id")) {
            query.addScalar(id, UUID.class);
        }
        for (String text : List.of("kind", "title", "context", "texts")) {
            query.addScalar(text, String.class);
        }
        for (String day : List.of("valid_from", "valid_to")) {
            query.addScalar(day, LocalDate.class);
        }
        query.addScalar("total", Long.class).addScalar("place", Long.class);
        sight.parameters().forEach((name, value) -> query.setParameter(name, value, UUID.class));
        return query.setParameter("expression", expression)
                .setParameter("key", typed.key())
                .setParameter("codeBeginning", typed.key() + " %")
                .setParameterList("kinds", kinds.stream().map(SearchKind::name).collect(Collectors.toList()))
                .setParameter("asOf", asOf, LocalDate.class)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getResultList();
    }

    private static SearchResult result(String text, Typed typed, Matching matching, List<Tuple> rows, long read) {
        Map<SearchKind, List<Tuple>> byKind = new EnumMap<>(SearchKind.class);
        rows.forEach(row -> byKind.computeIfAbsent(
                        SearchKind.valueOf(row.get("kind", String.class)), kind -> new ArrayList<>())
                .add(row));
        List<SearchGroup> groups = new ArrayList<>();
        byKind.forEach((kind, found) -> {
            long total = found.getFirst().get("total", Long.class);
            groups.add(new SearchGroup(
                    kind,
                    total,
                    found.stream().map(row -> hit(kind, row, typed, matching)).toList(),
                    total > read ? Cursor.of(matching.name(), read).encoded() : null));
        });
        return new SearchResult(
                text, matching, groups.stream().mapToLong(SearchGroup::total).sum(), groups);
    }

    private static SearchHit hit(SearchKind kind, Tuple row, Typed typed, Matching matching) {
        MarkedText title = MarkedText.of(row.get("title", String.class), typed, matching);
        String where = row.get("context", String.class);
        MarkedText context = where == null ? null : MarkedText.of(where, typed, matching);
        int shown = Math.max(title.weight(), context == null ? 0 : context.weight());
        return new SearchHit(
                kind,
                row.get("object_id", UUID.class),
                row.get("plan_id", UUID.class),
                row.get("unit_id", UUID.class),
                title,
                context,
                line(row.get("texts", String.class), shown, typed, matching),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }

    /** The line in which most of the words stand, where that is more than what is shown anyway. */
    private static MarkedText line(String texts, int shown, Typed typed, Matching matching) {
        return texts.lines()
                .map(line -> MarkedText.of(line, typed, matching))
                .max(Comparator.comparingInt(MarkedText::weight))
                .filter(line -> line.weight() > shown)
                .map(MarkedText::shortened)
                .orElse(null);
    }
}
