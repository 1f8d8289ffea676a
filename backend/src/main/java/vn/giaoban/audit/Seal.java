package vn.giaoban.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain: SHA-256 over the entry, its place and the hash of the link before.
 *
 * <p>The form that is hashed, so that anybody can check a chain without this program: the texts
 * {@code giaoban-audit-1}, chain id, seq (decimal), previous hash (64 lower-case hexadecimal digits; 64 zeros at the
 * start), moment of sealing, entry id, moment of the entry, account id, actor's name, actor's body, action, object type,
 * object id, before, after; each as its length in bytes (4 bytes, big-endian) and its UTF-8 bytes, an absent one as the
 * length ffffffff. Moments are ISO 8601 in UTC with six decimals. Lengths stand before the texts, so no two different
 * entries have the same form.
 *
 * @param seq from 1, without gaps within a chain
 * @param sealedAt to the microsecond
 */
record Seal(UUID chainId, long seq, UUID entryId, byte[] prevHash, byte[] hash, Instant sealedAt) {

    static final int HASH_LENGTH = 32;

    private static final String VERSION = "giaoban-audit-1";
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    static Seal over(AuditEntry entry, long seq, byte[] prevHash, Instant sealedAt) {
        byte[] hash = hash(entry, entry.chainId(), seq, prevHash, sealedAt);
        return new Seal(entry.chainId(), seq, entry.id(), prevHash, hash, sealedAt);
    }

    /** Whether this seal still belongs to that entry. */
    boolean fits(AuditEntry entry) {
        return chainId.equals(entry.chainId())
                && MessageDigest.isEqual(hash, hash(entry, chainId, seq, prevHash, sealedAt));
    }

    /** As it stands in the form that is hashed. */
    static String moment(Instant moment) {
        return MICROSECONDS.format(moment);
    }

    private static byte[] hash(AuditEntry entry, UUID chainId, long seq, byte[] prevHash, Instant sealedAt) {
        Form form = new Form();
        form.add(VERSION);
        form.add(chainId);
        form.add(seq);
        form.add(HexFormat.of().formatHex(prevHash));
        form.add(moment(sealedAt));
        form.add(entry.id());
        form.add(moment(entry.at()));
        form.add(entry.actor().accountId());
        form.add(entry.actor().name());
        form.add(entry.actor().body());
        form.add(entry.action());
        form.add(entry.objectType());
        form.add(entry.objectId());
        form.add(entry.before());
        form.add(entry.after());
        return form.hash();
    }

    private static final class Form {
        private static final int ABSENT = -1;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

        void add(@Nullable Object value) {
            if (value == null) {
                bytes.writeBytes(
                        ByteBuffer.allocate(Integer.BYTES).putInt(ABSENT).array());
                return;
            }
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            bytes.writeBytes(text);
        }

        byte[] hash() {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }
}
