package vn.giaoban.bench;

import static vn.giaoban.bench.Names.NOW_UTC;
import static vn.giaoban.bench.Names.id;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import vn.giaoban.bench.Names.Kind;

/**
 * The country as it is since 1/7/2025, with made-up names: 34 provinces, 3,266 communes, and for each province the
 * plans of some years with what everybody owes of them. The same rows at every run.
 */
final class Seed {

    static final int PROVINCES = 34;
    static final int COMMUNES = 3_266;
    static final int BODIES_OF_A_UNIT = 16;

    /** The plan whose board is measured has this many rows, the others some fifty less. */
    static final int BOARD_ROWS = 250;

    /** The first plan of a province is measured, of the second nothing has been handed in. */
    static final int PLAN_OF_BOARDS = 0;

    static final int PLAN_OF_HAND_INS = 1;

    private static final int PAPERS_OF_DEPARTMENTS = 8;
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Connection database;
    private final int plans;
    private long obligations;

    Seed(Connection database, int plans) {
        this.database = database;
        this.plans = plans;
    }

    /** Whether this database holds that many plans already. */
    static boolean isIn(Connection database, int plans) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM plan")) {
            row.next();
            return row.getInt(1) == plans;
        }
    }

    void sow() throws SQLException {
        database.setAutoCommit(false);
        run("SET foreign_key_checks = 0, unique_checks = 0");
        units();
        bodies();
        derive();
        accounts();
        plans();
        database.commit();
        database.setAutoCommit(true);
        run("SET foreign_key_checks = 1, unique_checks = 1");
        run("ANALYZE TABLE unit_version, body, body_cover, plan, plan_party, assignment, obligation, obligation_party,"
                + " obligation_history, submission");
    }

    static int provinceOf(int commune) {
        return commune % PROVINCES;
    }

    static int fewestCommunes() {
        return COMMUNES / PROVINCES;
    }

    /** How many communes a province has: 96, the first two one more. */
    private static int communesOf(int province) {
        return COMMUNES / PROVINCES + (province < COMMUNES % PROVINCES ? 1 : 0);
    }

    private static int commune(int province, int n) {
        return province + n % communesOf(province) * PROVINCES;
    }

    static long provinceUnit(int province) {
        return province;
    }

    static long communeUnit(int commune) {
        return 100L + commune;
    }

    /** Of each unit: council, standing body, office; of a province its departments too. */
    static UUID body(long unit, int which) {
        return id(Kind.BODY, unit * BODIES_OF_A_UNIT + which);
    }

    static UUID standingBody(long unit) {
        return body(unit, 1);
    }

    static UUID office(long unit) {
        return body(unit, 2);
    }

    private void units() throws SQLException {
        try (var units = new Rows(database, "unit", "id, created_at");
                var versions = new Rows(
                        database,
                        "unit_version",
                        "id, unit_id, type, level, name, full_name, code, parent_id, valid_from")) {
            for (int p = 0; p < PROVINCES; p++) {
                var unit = provinceUnit(p);
                var name = "Tỉnh số " + p;
                units.add(id(Kind.UNIT, unit), NOW_UTC);
                versions.add(
                        id(Kind.UNIT_VERSION, unit),
                        id(Kind.UNIT, unit),
                        "PROVINCE",
                        "PROVINCE",
                        name,
                        "tỉnh " + name,
                        "T" + p,
                        null,
                        SINCE);
            }
            for (int c = 0; c < COMMUNES; c++) {
                var unit = communeUnit(c);
                var name = "Xã số " + c;
                units.add(id(Kind.UNIT, unit), NOW_UTC);
                versions.add(
                        id(Kind.UNIT_VERSION, unit),
                        id(Kind.UNIT, unit),
                        "RURAL_COMMUNE",
                        "COMMUNE",
                        name,
                        "xã " + name,
                        "X" + c,
                        id(Kind.UNIT, provinceUnit(provinceOf(c))),
                        SINCE);
            }
        }
    }

    private void bodies() throws SQLException {
        try (var bodies = new Rows(database, "body", "id, unit_id, kind, name, short_name, valid_from")) {
            for (int p = 0; p < PROVINCES; p++) {
                bodiesOf(bodies, provinceUnit(p), "tỉnh số " + p);
                for (int d = 0; d < PAPERS_OF_DEPARTMENTS; d++) {
                    bodies.add(
                            body(provinceUnit(p), 3 + d),
                            id(Kind.UNIT, provinceUnit(p)),
                            "DEPARTMENT",
                            "Sở thứ " + d + " tỉnh số " + p,
                            "Sở thứ " + d,
                            SINCE);
                }
            }
            for (int c = 0; c < COMMUNES; c++) {
                bodiesOf(bodies, communeUnit(c), "xã số " + c);
            }
        }
    }

    private static void bodiesOf(Rows bodies, long unit, String name) throws SQLException {
        var kinds = new String[] {"COUNCIL", "STANDING_BODY", "OFFICE"};
        var names = new String[] {"HĐND", "Thường trực HĐND", "Văn phòng HĐND"};
        for (int k = 0; k < kinds.length; k++) {
            bodies.add(body(unit, k), id(Kind.UNIT, unit), kinds[k], names[k] + " " + name, names[k], SINCE);
        }
    }

    /** As the register derives it when units change. */
    private void derive() throws SQLException {
        run("DELETE FROM body_cover");
        run("DELETE FROM unit_closure");
        run("""
                INSERT INTO unit_closure (ancestor_id, descendant_id)
                SELECT id, id FROM unit
                UNION SELECT parent_id, unit_id FROM unit_version WHERE parent_id IS NOT NULL
                UNION SELECT p.parent_id, c.unit_id FROM unit_version c JOIN unit_version p ON p.unit_id = c.parent_id
                 WHERE p.parent_id IS NOT NULL
                """);
        run("""
                INSERT INTO body_cover (covering_body_id, body_id)
                SELECT id, id FROM body
                UNION
                SELECT covering.id, body.id
                FROM body covering
                JOIN unit_closure reach ON reach.ancestor_id = covering.unit_id
                JOIN body ON body.unit_id = reach.descendant_id
                WHERE covering.kind IN ('COUNCIL', 'STANDING_BODY', 'OFFICE')
                  AND (reach.ancestor_id <> reach.descendant_id
                    OR body.kind IN ('COUNCIL', 'STANDING_BODY', 'COMMITTEE', 'DEPUTY_GROUP', 'OFFICE'))
                """);
    }

    private void accounts() throws SQLException {
        try (var accounts = new Rows(
                database,
                "account",
                "id, version, username, display_name, role, body_id, unit_id, password_hash, password_changed_at,"
                        + " must_change_password, failed_count")) {
            for (int p = 0; p < PROVINCES; p++) {
                account(accounts, Names.officeOf(p), "OFFICE", provinceUnit(p), office(provinceUnit(p)));
            }
            for (int c = 0; c < COMMUNES; c++) {
                account(accounts, Names.unitNamed(c), "UNIT", communeUnit(c), standingBody(communeUnit(c)));
            }
        }
    }

    private void account(Rows accounts, String username, String role, long unit, UUID body) throws SQLException {
        accounts.add(
                id(Kind.ACCOUNT, unit),
                0,
                username,
                username,
                role,
                body,
                id(Kind.UNIT, unit),
                Names.PASSWORD_HASH,
                NOW_UTC,
                false,
                0);
    }

    private void plans() throws SQLException {
        try (var work = new SeedWork(database)) {
            for (int n = 0; n < plans; n++) {
                var province = n % PROVINCES;
                var turn = n / PROVINCES;
                var plan = work.plan(n, province, turn);
                var communes = communesOf(province);
                papers(work, plan, 0, communes);
                papers(work, plan, 1, communes);
                if (n == PLAN_OF_BOARDS) {
                    papers(work, plan, 2, BOARD_ROWS - 2 * communes);
                } else {
                    var assignment = work.assignment(plan, 2);
                    for (int d = 0; d < PAPERS_OF_DEPARTMENTS; d++) {
                        work.obligation(
                                obligations++, assignment, provinceUnit(province), body(provinceUnit(province), 3 + d));
                    }
                }
            }
        }
    }

    private void papers(SeedWork work, SeedWork.Plan plan, int position, int number) throws SQLException {
        var assignment = work.assignment(plan, position);
        for (int i = 0; i < number; i++) {
            var unit = communeUnit(commune(plan.province(), i));
            work.obligation(obligations++, assignment, unit, standingBody(unit));
        }
    }

    /** The moment a turn of plans was issued: a month apart, the first the newest. */
    static LocalDateTime issuedAt(int turn) {
        return NOW_UTC.minusDays(20).minusMonths(turn);
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
