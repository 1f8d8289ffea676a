package vn.giaoban.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people named for a plan, by name, title and unit as they were when invited. Telephone numbers stay out. */
@ApplicationScoped
class PersonSource implements Source {

    private static final String PEOPLE = """
            SELECT x.id, x.name, x.title, x.unit_name, g.wording, p.number, p.symbol, p.title AS plan_title,
                   p.issue_year, p.issue_month, p.issue_day
              FROM participant x
              JOIN participant_group g ON g.id = x.group_id
              JOIN plan p ON p.id = x.plan_id
             WHERE x.plan_id = ? ORDER BY x.id""";

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PERSON);
    }

    @Override
    public List<Entry> read(Connection database, UUID planId) throws SQLException {
        return Column.rows(database, PEOPLE, List.of(planId), row -> person(row, planId));
    }

    private static Entry person(ResultSet row, UUID planId) throws SQLException {
        String number = row.getString("number");
        String symbol = row.getString("symbol");
        String code = number == null || symbol == null ? number : number + "/" + symbol;
        return new Entry(
                SearchKind.PERSON,
                Column.uuid(row, "id"),
                planId,
                null,
                row.getString("name"),
                null,
                joined(row.getString("title"), row.getString("unit_name"), code, row.getString("plan_title")),
                Arrays.asList(row.getString("title"), row.getString("unit_name"), row.getString("wording")),
                null,
                null,
                row.getInt("issue_year") * 10_000 + row.getInt("issue_month") * 100 + row.getInt("issue_day"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
