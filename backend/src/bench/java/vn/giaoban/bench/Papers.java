package vn.giaoban.bench;

import static vn.giaoban.bench.Names.NOW_UTC;
import static vn.giaoban.bench.Names.id;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaoban.bench.Names.Kind;

/** What an office prints before a large conference: a plan with 212 connection points and 300 people, 200 in one group. */
final class Papers {

    private static final int PLAN = 33;
    private static final int PROVINCE = PLAN % Seed.PROVINCES;
    private static final int POINTS = 212;
    private static final int PEOPLE = 300;
    private static final int OF_A_GROUP = 200;

    /** Beyond the numbers of the country's own communes and plans. */
    private static final long FIRST_UNIT = 50_000;

    private static final long SECOND_GROUP = 50_000;

    private Papers() {}

    /** Makes the plan so large; once is enough, again does no harm. */
    static void sow(Connection database) throws SQLException {
        var plan = id(Kind.PLAN, PLAN);
        if (count(database, "SELECT COUNT(*) FROM participant_group WHERE id = ?", id(Kind.GROUP, SECOND_GROUP)) > 0) {
            return;
        }
        // Whole or not at all, so that a bench that broke off begins anew.
        database.setAutoCommit(false);
        // Rows go in table by table when they are closed, the last one opened first.
        run(database, "SET foreign_key_checks = 0");
        units(database, POINTS - 1 - Seed.fewestCommunes());
        run(database, "SET foreign_key_checks = 1");
        run(database, "UPDATE plan_event SET connection_points = '[{\"level\":\"COMMUNE\"}]' WHERE plan_id = ?", plan);
        try (var groups = new Rows(
                database,
                "participant_group",
                "id, version, plan_id, position, kind, wording, eligible_roles, naming, body_ids, rules, quota_max,"
                        + " exceptions")) {
            groups.add(
                    id(Kind.GROUP, SECOND_GROUP),
                    1,
                    plan,
                    1,
                    "DELEGATES",
                    "Khách mời",
                    "[]",
                    "BODIES",
                    "[]",
                    "[]",
                    4,
                    "[]");
        }
        for (int n = OF_A_GROUP; n < SeedPeople.OF_A_PLAN; n++) {
            var person = id(Kind.PERSON, (long) PLAN * SeedPeople.OF_A_PLAN + n);
            if (n < PEOPLE) {
                run(database, "UPDATE participant SET group_id = ? WHERE id = ?", id(Kind.GROUP, SECOND_GROUP), person);
            } else {
                run(
                        database,
                        "UPDATE participant SET plan_id = ?, group_id = ? WHERE id = ?",
                        id(Kind.PLAN, PLAN + 1),
                        id(Kind.GROUP, PLAN + 1),
                        person);
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private static void units(Connection database, int number) throws SQLException {
        var province = id(Kind.UNIT, Seed.provinceUnit(PROVINCE));
        try (var units = new Rows(database, "unit", "id, created_at");
                var versions = new Rows(
                        database,
                        "unit_version",
                        "id, unit_id, type, level, name, full_name, code, parent_id, valid_from");
                var reach = new Rows(database, "unit_closure", "ancestor_id, descendant_id");
                var bodies = new Rows(database, "body", "id, unit_id, kind, name, short_name, valid_from")) {
            var since = LocalDate.of(2025, 7, 1);
            for (int i = 0; i < number; i++) {
                long unit = FIRST_UNIT + i;
                var name = "Xã thêm số " + i;
                units.add(id(Kind.UNIT, unit), NOW_UTC);
                versions.add(
                        id(Kind.UNIT_VERSION, unit),
                        id(Kind.UNIT, unit),
                        "RURAL_COMMUNE",
                        "COMMUNE",
                        name,
                        "xã " + name,
                        "Y" + i,
                        province,
                        since);
                reach.add(id(Kind.UNIT, unit), id(Kind.UNIT, unit));
                reach.add(province, id(Kind.UNIT, unit));
                bodies.add(
                        Seed.standingBody(unit),
                        id(Kind.UNIT, unit),
                        "STANDING_BODY",
                        "Thường trực HĐND xã thêm số " + i,
                        "Thường trực HĐND",
                        since);
            }
        }
    }

    /** Each of them whole, as the office downloads it. */
    static Map<String, Request> all() {
        var office = Names.token(Names.officeOf(PROVINCE));
        var plan = "/api/v1/plans/" + id(Kind.PLAN, PLAN);
        var papers = new LinkedHashMap<String, Request>();
        papers.put("212 backdrops", Request.get(plan + "/hall/pieces/BACKDROP.pdf", office));
        papers.put("200 badges", Request.get(plan + "/hall/pieces/BADGES.pdf?groupId=" + id(Kind.GROUP, PLAN), office));
        papers.put("list of 300 people, PDF", Request.get(plan + "/papers/PARTICIPANTS_BY_GROUP/pdf", office));
        papers.put("list of 300 people, DOCX", Request.get(plan + "/papers/PARTICIPANTS_BY_GROUP/docx", office));
        return papers;
    }

    /** @return how large the paper is, for the log of whoever measures */
    static String weighed(int port, Map.Entry<String, Request> paper) throws IOException {
        try (var connection = new HttpConnection(port)) {
            var answer = connection.ask(paper.getValue());
            if (answer.status() != 200) {
                throw new IOException(paper.getKey() + ": " + answer.status() + " " + answer.text());
            }
            return "%s: %,d kB".formatted(paper.getKey(), answer.body().length / 1_000);
        }
    }

    private static long count(Connection database, String sql, Object value) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
