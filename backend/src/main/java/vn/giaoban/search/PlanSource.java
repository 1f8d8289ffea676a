package vn.giaoban.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan and its assignments. Contact details stay out: they are for those who read the plan, not for those who look for
 * a person.
 */
@ApplicationScoped
class PlanSource implements Source {

    private static final String PLAN = """
            SELECT p.id, p.status, p.number, p.symbol, p.title, p.theme, p.issue_year, p.issue_month, p.issue_day,
                   p.legal_bases, p.implementing, p.purposes, p.requirements, p.recipients, p.archive, p.signer,
                   p.amendment_summary, p.conclusion, b.name AS issuer
              FROM plan p JOIN body b ON b.id = p.issuing_body_id
             WHERE p.id = ?""";

    private static final String EVENTS = """
            SELECT e.title, e.description, e.time_wording, e.place, e.address, e.venue_chosen_by, e.fallback,
                   e.transport, e.chairs, e.programme
              FROM plan_event e WHERE e.plan_id = ? ORDER BY e.position""";

    private static final String ASSIGNMENTS = """
            SELECT a.id, a.topic, a.task, a.section, a.assignees_text, a.deliver_to_text, a.on_behalf_of,
                   a.condition_text, a.directed_by, a.cooperating, a.prepared_by
              FROM assignment a WHERE a.plan_id = ? ORDER BY a.position""";

    private static final List<String> PLAN_LISTS =
            List.of("recipients", "purposes", "requirements", "implementing", "legal_bases", "signer");

    private record Plan(String code, String context, int sortDay, Entry entry) {}

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PLAN, SearchKind.ASSIGNMENT);
    }

    @Override
    public List<Entry> read(Connection database, UUID planId) throws SQLException {
        List<String> events = new ArrayList<>();
        Column.rows(database, EVENTS, List.of(planId), PlanSource::textsOfEvent).forEach(events::addAll);
        List<Plan> found = Column.rows(database, PLAN, List.of(planId), row -> plan(row, events));
        if (found.isEmpty()) {
            return List.of();
        }
        Plan plan = found.getFirst();
        List<Entry> entries = new ArrayList<>();
        entries.add(plan.entry());
        entries.addAll(Column.rows(database, ASSIGNMENTS, List.of(planId), row -> assignment(row, plan)));
        return entries;
    }

    private static List<String> textsOfEvent(ResultSet row) throws SQLException {
        List<String> texts = texts(row, "title", "description", "time_wording", "place", "address", "venue_chosen_by");
        texts.addAll(texts(row, "fallback", "transport"));
        texts.addAll(Column.texts(row, "chairs"));
        texts.addAll(Column.texts(row, "programme"));
        return texts;
    }

    private static Plan plan(ResultSet row, List<String> events) throws SQLException {
        UUID id = Column.uuid(row, "id");
        String number = row.getString("number");
        String symbol = row.getString("symbol");
        String code = number == null || symbol == null ? number : number + "/" + symbol;
        List<String> lines = texts(row, "theme", "issuer", "symbol");
        lines.addAll(events);
        for (String list : PLAN_LISTS) {
            lines.addAll(Column.texts(row, list));
        }
        lines.addAll(texts(row, "archive", "amendment_summary", "conclusion"));
        String issuer = row.getString("issuer");
        int sortDay = row.getString("status").equals("DRAFT")
                ? Entry.ON_TOP
                : row.getInt("issue_year") * 10_000 + row.getInt("issue_month") * 100 + row.getInt("issue_day");
        String title = row.getString("title");
        return new Plan(
                code,
                joined(code, title),
                sortDay,
                new Entry(
                        SearchKind.PLAN, id, id, null, title, code, joined(code, issuer), lines, null, null, sortDay));
    }

    private static Entry assignment(ResultSet row, Plan plan) throws SQLException {
        String topic = row.getString("topic");
        String task = row.getString("task");
        List<String> lines =
                texts(row, "task", "assignees_text", "section", "deliver_to_text", "on_behalf_of", "condition_text");
        for (String list : List.of("directed_by", "cooperating", "prepared_by")) {
            lines.addAll(Column.texts(row, list));
        }
        return new Entry(
                SearchKind.ASSIGNMENT,
                Column.uuid(row, "id"),
                plan.entry().id(),
                null,
                topic == null ? task == null ? "" : task : topic,
                null,
                plan.context(),
                lines,
                null,
                null,
                plan.sortDay());
    }

    private static List<String> texts(ResultSet row, String... columns) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (String column : columns) {
            texts.add(row.getString(column));
        }
        texts.removeAll(Collections.singleton(null));
        return texts;
    }

    private static String joined(@Nullable String first, String second) {
        return first == null ? second : first + " · " + second;
    }
}
