package vn.giaoban.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan as the desk made it, perhaps hours ago and without a network.
 *
 * @param id made by the desk, 32 hex digits; one sent twice counts once
 * @param at when it was scanned
 * @param participantId who, where the desk's list knew
 * @param token what the scanner read, where it did not
 */
record Scan(
        @NotNull(message = "Thiếu mã lần quét.")
        @Pattern(regexp = "[0-9a-f]{32}", message = "Mã lần quét không hợp lệ.")
        String id,

        @NotNull(message = "Thiếu thời điểm quét.") Instant at,
        @NotNull(message = "Thiếu thao tác.") ScanAct act,
        @Nullable UUID participantId,

        @Nullable @Size(max = 100, message = "Không quá 100 ký tự.")
        String token) {

    /**
     * The digits as a random UUID (RFC 9562, version 4). Six bits are overwritten for that: MariaDB gives back another
     * value than it was given when they are not those of a UUID.
     */
    UUID key() {
        long high = Long.parseUnsignedLong(id, 0, 16, 16) & ~0xF000L | 0x4000L;
        long low = Long.parseUnsignedLong(id, 16, 32, 16) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
