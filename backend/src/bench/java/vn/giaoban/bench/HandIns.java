package vn.giaoban.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.giaoban.bench.HttpConnection.Answer;

/** Papers of 300 kB that units hand in, each for a duty of its own, and how everything is as before. */
final class HandIns {

    private static final int BYTES = 300_000;

    private final List<Duty> duties = new ArrayList<>();
    private final byte[] paper = paper();

    record Duty(UUID id, String username) {}

    HandIns(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        SELECT o.id, a.username FROM obligation o
                        JOIN plan p ON p.id = o.plan_id JOIN account a ON a.body_id = o.body_id
                        WHERE o.state = 'OPEN' AND p.status = 'RUNNING' AND o.versions = 0
                          AND o.due_until > '2026-10-01' ORDER BY o.id""")) {
            while (rows.next()) {
                duties.add(new Duty(UUID.fromString(rows.getString(1)), rows.getString(2)));
            }
        }
    }

    /** A sound PDF of one page, made long by a remark; eight digits in the remark make every paper another one. */
    private static byte[] paper() {
        var begin = "%PDF-1.4\n%00000000\n";
        var line = "%" + "x".repeat(98) + "\n";
        var text = new StringBuilder(begin).append(line.repeat((BYTES - 600) / line.length()));
        var offsets = new ArrayList<Integer>();
        for (var object : new String[] {
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
            "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"
        }) {
            offsets.add(text.length());
            text.append(object);
        }
        var table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        offsets.forEach(offset -> text.append("%010d 00000 n \n".formatted(offset)));
        text.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] paper(long number) {
        var bytes = paper.clone();
        System.arraycopy("%08d".formatted(number).getBytes(StandardCharsets.US_ASCII), 0, bytes, 10, 8);
        return bytes;
    }

    /** Uploads the paper and sends it, as the screen does. */
    Load.Worker overHttp(int port) throws IOException {
        var connection = new HttpConnection(port);
        return new Load.Worker() {
            @Override
            public boolean work(long number) throws IOException {
                var duty = duties.get((int) number);
                var path = "/api/v1/obligations/" + duty.id();
                var token = Names.token(duty.username());
                Answer uploaded = connection.ask(
                        Request.post(path + "/files?name=Bench.pdf", token, "application/octet-stream", paper(number)));
                return uploaded.status() == 201
                        && connection
                                        .ask(Request.json(path + "/submissions", token, "{}"))
                                        .status()
                                == 201;
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    /** The least that has to happen: hash and write the bytes, take the row, insert what was handed in. */
    Load.Worker withoutHttp(Connection database, Path folder) throws Exception {
        database.setAutoCommit(false);
        var take = database.prepareStatement(
                "UPDATE obligation SET version = version + 1, state = 'SENT', submitted_at = NOW(6) WHERE id = ?");
        var keep = database.prepareStatement(
                "INSERT INTO stored_file (id, file_name, media_type, size, sha256, pages,"
                        + " page_source, received_at) VALUES (?, 'Bench.pdf', 'application/pdf', ?, ?, 1, 'EXACT_PDF', NOW(6))");
        var send = database.prepareStatement("INSERT INTO submission (id, obligation_id, number, state, nil_report,"
                + " sent_at, late) VALUES (?, ?, 1, 'SENT', FALSE, NOW(6), FALSE)");
        var sha256 = MessageDigest.getInstance("SHA-256");
        Files.createDirectories(folder);
        return new Load.Worker() {
            @Override
            public boolean work(long number) throws Exception {
                var duty = duties.get((int) number).id();
                var bytes = paper(number);
                var hash = HexFormat.of().formatHex(sha256.digest(bytes));
                var arriving = folder.resolve(UUID.randomUUID().toString());
                try (var file = java.nio.channels.FileChannel.open(
                        arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    file.write(java.nio.ByteBuffer.wrap(bytes));
                    file.force(true);
                }
                Files.move(arriving, folder.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
                take.setString(1, duty.toString());
                take.executeUpdate();
                keep.setString(1, UUID.randomUUID().toString());
                keep.setInt(2, bytes.length);
                keep.setString(3, hash);
                keep.executeUpdate();
                send.setString(1, UUID.randomUUID().toString());
                send.setString(2, duty.toString());
                send.executeUpdate();
                database.commit();
                return true;
            }

            @Override
            public void close() throws SQLException {
                database.close();
            }
        };
    }

    /** As if nothing had been handed in; the log of what happened stays, as it must. */
    static void undo(Connection database) throws SQLException {
        var theirs = "(SELECT o.id FROM obligation o JOIN plan p ON p.id = o.plan_id"
                + " WHERE p.status = 'RUNNING' AND o.due_until > '2026-10-01')";
        for (var sql : new String[] {
            "DELETE FROM submission WHERE obligation_id IN " + theirs,
            "DELETE FROM stored_file WHERE file_name = 'Bench.pdf'",
            "DELETE FROM obligation_history WHERE number > 1 AND obligation_id IN " + theirs,
            "UPDATE obligation o JOIN plan p ON p.id = o.plan_id SET o.state = 'OPEN', o.version = 0, o.versions = 0,"
                    + " o.changes = 1, o.submitted_at = NULL, o.late = FALSE"
                    + " WHERE p.status = 'RUNNING' AND o.due_until > '2026-10-01'",
        }) {
            try (var statement = database.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
    }
}
