package vn.giaoban.bench;

import java.time.LocalDateTime;
import java.util.UUID;

/** What the seed and the measurements both know: ids, tokens and the moment, the same at every run. */
final class Names {

    /** The clock of the measured server begins here, whatever the day. */
    static final String CLOCK_START = "2026-09-01T08:00:00+07:00";

    static final LocalDateTime NOW_UTC = LocalDateTime.parse("2026-09-01T01:00:00");
    static final String PASSWORD = "giaoban-bench-2026";

    /** Of that password, at the cost that the application has by default. */
    static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$Z2lhb2Jhbi1iZW5jaC0xNg$3yzApF4k7GZ/vgZbC8dvReEF56Am+Hy5kwOCYR7bkXQ";

    private Names() {}

    /** Ids of version 7 that rise with the number, as the application's do. */
    static UUID id(Kind kind, long number) {
        long moment = 0x019a_0000_0000L + number;
        long random = (0x9e37_79b9_7f4a_7c15L * (number + 1)) >>> 16;
        return new UUID(moment << 16 | 0x7000L | kind.ordinal(), 0x8000_0000_0000_0000L | random);
    }

    /** What keeps the numbers of different tables apart. */
    enum Kind {
        UNIT,
        UNIT_VERSION,
        BODY,
        ACCOUNT,
        SESSION,
        PLAN,
        ASSIGNMENT,
        OBLIGATION,
        SUBMISSION,
        FILE,
        EVENT,
        GROUP,
        QUOTA,
        PERSON
    }

    static String officeOf(int province) {
        return "vanphong.tinh" + province;
    }

    static String unitNamed(int commune) {
        return "xa.so" + commune;
    }

    /** The secret of an account's session, as its cookie carries it: 43 letters, as 32 bytes have in base64. */
    static String token(String username) {
        var name = username.replace('.', '-');
        return name + "A".repeat(43 - name.length());
    }
}
