package vn.giaoban.bench;

import static vn.giaoban.bench.Names.NOW_UTC;
import static vn.giaoban.bench.Names.id;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import vn.giaoban.bench.Names.Kind;

/** Who takes part: for each plan one event and 400 people, four of each commune and the rest of the province. */
final class SeedPeople {

    static final int OF_A_PLAN = 400;

    private static final int OF_A_COMMUNE = 4;
    private static final String NONE = "[]";

    private final Connection database;
    private final int plans;

    SeedPeople(Connection database, int plans) {
        this.database = database;
        this.plans = plans;
    }

    boolean areIn() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM participant")) {
            row.next();
            return row.getInt(1) == plans * OF_A_PLAN;
        }
    }

    void sow() throws SQLException {
        database.setAutoCommit(false);
        run("SET foreign_key_checks = 0, unique_checks = 0");
        try (var events = new Rows(
                        database,
                        "plan_event",
                        "id, plan_id, position, kind, title, mode, mode_stated, chairs, programme, connection_points");
                var groups = new Rows(
                        database,
                        "participant_group",
                        "id, version, plan_id, position, kind, wording, eligible_roles, naming, body_ids, rules,"
                                + " quota_max, exceptions");
                var quotas =
                        new Rows(database, "participant_quota", "id, plan_id, group_id, body_id, unit_id, max, named");
                var people = new Rows(
                        database,
                        "participant",
                        "id, version, plan_id, group_id, quota_id, body_id, unit_id, name, sort_given, sort_middle,"
                                + " sort_family, title, reply, may_speak, may_vote, token, named_by, named_at")) {
            for (int plan = 0; plan < plans; plan++) {
                events.add(
                        event(plan),
                        id(Kind.PLAN, plan),
                        0,
                        "CONFERENCE",
                        "Hội nghị",
                        "IN_PERSON",
                        true,
                        NONE,
                        NONE,
                        NONE);
                groups.add(
                        id(Kind.GROUP, plan),
                        1,
                        id(Kind.PLAN, plan),
                        0,
                        "DELEGATES",
                        "Đại biểu",
                        NONE,
                        "BODIES",
                        NONE,
                        NONE,
                        4,
                        NONE);
                people(plan, quotas, people);
            }
        }
        database.commit();
        database.setAutoCommit(true);
        run("SET foreign_key_checks = 1, unique_checks = 1");
        run("ANALYZE TABLE participant_quota, participant, plan_event");
        run("UPDATE search_state SET index_version = 0");
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void people(int plan, Rows quotas, Rows people) throws SQLException {
        var province = plan % Seed.PROVINCES;
        var named = 0;
        for (int c = 0; named < OF_A_PLAN; c++) {
            var ofCommune = c < Seed.fewestCommunes();
            var unit = ofCommune ? Seed.communeUnit(province + c * Seed.PROVINCES) : Seed.provinceUnit(province);
            var number = ofCommune ? OF_A_COMMUNE : OF_A_PLAN - named;
            var quota = id(Kind.QUOTA, plan * 128L + c);
            quotas.add(
                    quota,
                    id(Kind.PLAN, plan),
                    id(Kind.GROUP, plan),
                    Seed.standingBody(unit),
                    id(Kind.UNIT, unit),
                    number,
                    number);
            for (int i = 0; i < number; i++) {
                person(people, plan, named++, quota, unit);
            }
        }
    }

    private static void person(Rows people, int plan, int n, UUID quota, long unit) throws SQLException {
        people.add(
                id(Kind.PERSON, (long) plan * OF_A_PLAN + n),
                1,
                id(Kind.PLAN, plan),
                id(Kind.GROUP, plan),
                quota,
                Seed.standingBody(unit),
                id(Kind.UNIT, unit),
                "Đại biểu Số " + n,
                String.valueOf(n),
                "Số",
                "Đại biểu",
                "Phó Chủ tịch",
                n % 3 == 0 ? "NONE" : "COMING",
                true,
                false,
                token(plan, n),
                "Thường trực HĐND",
                NOW_UTC);
    }

    static UUID event(int plan) {
        return id(Kind.EVENT, plan);
    }

    /** 22 letters, as the badge has them. */
    static String token(int plan, int n) {
        return "bench%08d%09d".formatted(plan, n);
    }

    /** Nobody has come yet. */
    static void nobodyHasCome(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("DELETE FROM check_in");
            statement.executeUpdate("DELETE FROM presence");
        }
    }
}
