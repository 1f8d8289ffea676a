package vn.giaoban.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** How long sessions and links live, how wrong passwords are slowed down, who comes first. */
@ConfigMapping(prefix = "giaoban.access")
interface AccessConfig {

    Session session();

    LockOut lockOut();

    PasswordLink passwordLink();

    SecondFactor secondFactor();

    FirstAdministrator firstAdministrator();

    /** How long somebody stays signed in. */
    interface Session {

        /** A session ends this long after sign-in, however busy it is: one working day with its evening. */
        @WithDefault("12h")
        Duration life();

        /** A session ends when nothing was asked for this long. */
        @WithDefault("2h")
        Duration idle();

        /** The last sign of life is written at most this often, so that reading does not mean writing. */
        @WithDefault("1m")
        Duration seenEvery();
    }

    /** What becomes of a user name after failures in a row. */
    interface LockOut {

        /** Failures in a row that lock a user name. */
        @WithDefault("5")
        int failures();

        /** The first lock; each further failure doubles it. */
        @WithDefault("1m")
        Duration first();

        /** No lock is longer. With 30 minutes an attacker gets about 50 guesses a day at one name. */
        @WithDefault("30m")
        Duration longest();
    }

    /** The links with which people set their passwords. */
    interface PasswordLink {

        /** How long a link may wait for its owner: over a weekend. */
        @WithDefault("72h")
        Duration life();
    }

    /** The code that is asked for beside the password. */
    interface SecondFactor {

        /** Who is asked for it. Anything but OFF needs {@code giaoban.access.secret-key}. */
        @WithDefault("OFF")
        SecondFactorRule rule();

        /** How long a sign-in waits for the code after the password. */
        @WithDefault("5m")
        Duration pending();

        /** What authenticator apps write over the code. */
        @WithDefault("Giao ban HĐND")
        String product();
    }

    /** The administrator of a new installation, who is invited by the log of its first start. */
    interface FirstAdministrator {

        /** Whether one is invited at the start, while no account can be signed in with. */
        @WithDefault("true")
        boolean enabled();

        @WithDefault("quantri")
        String username();

        @WithDefault("Quản trị hệ thống")
        String displayName();

        /** The id of the body the account acts for. By default the first office of a province in the register. */
        Optional<UUID> body();
    }
}
