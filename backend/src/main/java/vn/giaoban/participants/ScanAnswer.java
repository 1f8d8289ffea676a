package vn.giaoban.participants;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one scan.
 *
 * @param id as sent
 * @param name of whom it was about, where that is known
 * @param presence where that person is now
 * @param firstAt when that person came in first
 * @param code why it was not taken: SCAN_UNKNOWN, SCAN_IN_FUTURE, SCAN_TOO_OLD
 * @param detail the same for people
 */
record ScanAnswer(
        String id,
        Outcome outcome,
        @Nullable String name,
        @Nullable Presence presence,
        @Nullable Instant firstAt,
        @Nullable String code,
        @Nullable String detail) {

    /** Whatever is not taken stays with the desk until somebody has dealt with it. */
    @Schema(name = "ScanOutcome")
    enum Outcome {
        RECORDED,
        /** Kept, but it changes nothing: the person was in, or out, already. */
        DUPLICATE,
        /** Nobody of this plan has that code. */
        UNKNOWN,
        REFUSED
    }

    static ScanAnswer refused(Scan scan, String code, String detail) {
        return new ScanAnswer(scan.id(), Outcome.REFUSED, null, null, null, code, detail);
    }

    static ScanAnswer unknown(Scan scan) {
        return new ScanAnswer(
                scan.id(),
                Outcome.UNKNOWN,
                null,
                null,
                null,
                "SCAN_UNKNOWN",
                "Không có ai trong danh sách của kế hoạch này mang mã đó.");
    }
}
