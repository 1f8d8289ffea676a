package vn.giaoban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final UUID CHAIN = UUID.fromString("018a9c00-0000-7000-8000-000000000001");
    private static final UUID ID = UUID.fromString("018a9c00-0000-7000-8000-000000000002");
    private static final UUID OBJECT = UUID.fromString("018a9c00-0000-7000-8000-000000000003");
    private static final Instant AT = Instant.parse("2023-09-12T02:04:00Z");

    private static AuditEntry entry(String name, String body, String before, String after) {
        return new AuditEntry(
                ID, CHAIN, AT, new Actor(null, name, body), "SUBMISSION_SENT", "obligation", OBJECT, before, after);
    }

    /** The documented form, written out a second time. */
    @Test
    void theHashIsThatOfTheDocumentedForm() throws Exception {
        var form = new ByteArrayOutputStream();
        var out = new DataOutputStream(form);
        for (String field : new String[] {
            "giaoban-audit-1",
            CHAIN.toString(),
            "7",
            "0".repeat(64),
            "2023-09-12T02:04:05.000000Z",
            ID.toString(),
            "2023-09-12T02:04:00.000000Z",
            null,
            "Hệ thống",
            null,
            "SUBMISSION_SENT",
            "obligation",
            OBJECT.toString(),
            null,
            "{\"number\":1}"
        }) {
            write(out, field);
        }
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(form.toByteArray());

        Seal seal = Seal.over(entry("Hệ thống", null, null, "{\"number\":1}"), 7, new byte[32], AT.plusSeconds(5));

        assertThat(seal.hash()).isEqualTo(expected);
    }

    @Test
    void noTextCanMoveFromOneFieldToTheNext() {
        assertThat(hash(entry("ab", "c", null, null))).isNotEqualTo(hash(entry("a", "bc", null, null)));
        assertThat(hash(entry("a", null, null, null))).isNotEqualTo(hash(entry("a", "", null, null)));
        assertThat(hash(entry("a", null, "{}", null))).isNotEqualTo(hash(entry("a", null, null, "{}")));
    }

    private static byte[] hash(AuditEntry entry) {
        return Seal.over(entry, 1, new byte[32], AT).hash();
    }

    private static void write(DataOutputStream out, String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
            return;
        }
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }
}
