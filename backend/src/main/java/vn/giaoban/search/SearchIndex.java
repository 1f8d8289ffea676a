package vn.giaoban.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * Brings the index to what the rooms' tables say now. What should be there is compared with what is, by digest, and only
 * the difference is written: saying it twice changes nothing, and the way of a single change is the way of a rebuild.
 */
@ApplicationScoped
class SearchIndex {

    private static final String COUNCIL = "SELECT council_unit_id FROM plan WHERE id = ?";

    private static final String STORED = "SELECT kind, object_id, digest FROM search_entry WHERE ";

    private static final String WRITE = """
            INSERT INTO search_entry (kind, object_id, plan_id, unit_id, title, context, texts, valid_from, valid_to,
              sort_day, name_key, code_key, grams, digest)
            VALUES %s
            ON DUPLICATE KEY UPDATE plan_id = VALUES(plan_id), unit_id = VALUES(unit_id), title = VALUES(title),
              context = VALUES(context), texts = VALUES(texts), valid_from = VALUES(valid_from),
              valid_to = VALUES(valid_to), sort_day = VALUES(sort_day), name_key = VALUES(name_key),
              code_key = VALUES(code_key), grams = VALUES(grams), digest = VALUES(digest)""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String REMOVE = "DELETE FROM search_entry WHERE (kind, object_id) IN (%s)";

    /** Rows travel by the hundred: a batch of the driver is a statement for each. */
    private static final int TOGETHER = 100;

    private final Session session;
    private final DataSource database;
    private final List<Source> sources;

    SearchIndex(Session session, DataSource database, @All List<Source> sources) {
        this.session = session;
        this.database = database;
        this.sources = sources;
    }

    private record Key(String kind, UUID id) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::kind).thenComparing(Key::id);

        static Key of(Entry entry) {
            return new Key(entry.kind().name(), entry.id());
        }
    }

    private record Stored(Key key, byte[] digest) {}

    /** One plan and all that belongs to it; one that is gone leaves the index. */
    void followPlan(UUID planId) {
        List<Source> ofPlans = sources.stream().filter(Source::isOfPlans).toList();
        follow(ofPlans, planId, "plan_id = ?", List.of(planId));
    }

    /** Everything that belongs to no plan. */
    void followRegister() {
        List<Source> others =
                sources.stream().filter(source -> !source.isOfPlans()).toList();
        List<String> kinds = others.stream()
                .flatMap(source -> source.kinds().stream())
                .map(SearchKind::name)
                .toList();
        String any = kinds.stream().map(kind -> "?").collect(Collectors.joining(", "));
        follow(others, null, "kind IN (" + any + ")", kinds);
    }

    /** Any shelf will do for a plan that is gone: nothing of it is put there. */
    private static Shelf shelfOf(Connection connection, UUID planId) throws SQLException {
        return Column.rows(connection, COUNCIL, List.of(planId), row -> Column.uuid(row, "council_unit_id")).stream()
                .findFirst()
                .map(Shelf::of)
                .orElse(Shelf.REGISTER);
    }

    private void follow(List<Source> sources, UUID planId, String condition, List<?> values) {
        session.flush();
        // A connection taken within a transaction is the transaction's own, so it sees what was flushed.
        try (Connection connection = database.getConnection()) {
            Map<Key, byte[]> stored = new HashMap<>();
            Column.rows(connection, STORED + condition, values, SearchIndex::stored)
                    .forEach(row -> stored.put(row.key(), row.digest()));
            List<Entry> changed = new ArrayList<>();
            for (Source source : sources) {
                for (Entry entry : source.read(connection, planId)) {
                    byte[] digest = stored.remove(Key.of(entry));
                    if (digest == null || !entry.isStoredAs(digest)) {
                        changed.add(entry);
                    }
                }
            }
            changed.sort(Comparator.comparing(Key::of, Key.ORDER));
            Shelf shelf = planId == null ? Shelf.REGISTER : shelfOf(connection, planId);
            together(connection, WRITE, ROW, changed, entry -> values(entry, shelf));
            List<Key> gone = stored.keySet().stream().sorted(Key.ORDER).toList();
            together(connection, REMOVE, "(?, ?)", gone, key -> new Object[] {key.kind(), key.id()});
        } catch (SQLException failure) {
            throw new IndexFailure(failure);
        }
    }

    /** Unchecked, with the cause kept: a conflict is repeated by whoever opened the transaction. */
    static final class IndexFailure extends RuntimeException {
        IndexFailure(SQLException cause) {
            super(cause);
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(new Key(row.getString("kind"), Column.uuid(row, "object_id")), row.getBytes("digest"));
    }

    private static <T> void together(
            Connection connection, String sql, String row, List<T> all, Function<T, Object[]> values)
            throws SQLException {
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<T> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            String rows = String.join(", ", Collections.nCopies(some.size(), row));
            try (PreparedStatement statement = connection.prepareStatement(sql.formatted(rows))) {
                int place = 0;
                for (T one : some) {
                    for (Object value : values.apply(one)) {
                        statement.setObject(++place, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }

    private static Object[] values(Entry entry, Shelf shelf) {
        return new Object[] {
            entry.kind().name(),
            entry.id(),
            entry.planId(),
            entry.unitId(),
            entry.title(),
            entry.context(),
            String.join("\n", entry.lines()),
            entry.validFrom(),
            entry.validTo(),
            entry.sortDay(),
            entry.nameKey(),
            entry.codeKey(),
            entry.grams(shelf),
            entry.digest()
        };
    }
}
