package vn.giaoban.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sessions live and how wrong passwords are slowed down. */
@ConfigMapping(prefix = "giaoban.access")
interface AccessConfig {

    Session session();

    LockOut lockOut();

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
}
