package vn.giaoban.bench;

import static vn.giaoban.bench.Names.NOW_UTC;

import java.security.MessageDigest;
import java.sql.Connection;
import vn.giaoban.bench.Names.Kind;

/** Everybody is signed in, as if by hand this morning: what is measured looks sessions up as always. */
final class Sessions {

    private Sessions() {}

    static void open(Connection database) throws Exception {
        try (var statement = database.createStatement()) {
            statement.execute("DELETE FROM account_session");
        }
        var sha256 = MessageDigest.getInstance("SHA-256");
        try (var rows = new Rows(
                database,
                "account_session",
                "id, account_id, token_hash, created_at, last_seen_at, expires_at, device")) {
            for (int p = 0; p < Seed.PROVINCES; p++) {
                session(rows, sha256, Seed.provinceUnit(p), Names.officeOf(p));
            }
            for (int c = 0; c < Seed.COMMUNES; c++) {
                session(rows, sha256, Seed.communeUnit(c), Names.unitNamed(c));
            }
        }
    }

    private static void session(Rows rows, MessageDigest sha256, long unit, String username) throws Exception {
        rows.add(
                Names.id(Kind.SESSION, unit),
                Names.id(Kind.ACCOUNT, unit),
                sha256.digest(Names.token(username).getBytes()),
                NOW_UTC,
                NOW_UTC,
                NOW_UTC.plusHours(12),
                "bench");
    }
}
