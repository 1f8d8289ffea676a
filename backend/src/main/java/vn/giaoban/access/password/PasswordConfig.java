package vn.giaoban.access.password;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How dear a password hash is. Raising a value re-hashes each password at its owner's next sign-in. */
@ConfigMapping(prefix = "giaoban.access.argon2")
interface PasswordConfig {

    /** Memory of one hash in KiB. 19 456 (19 MiB) with two passes is the OWASP minimum for Argon2id. */
    @WithDefault("19456")
    int memoryKib();

    /** Passes over the memory. */
    @WithDefault("2")
    int iterations();

    /** Lanes. More than one only helps where a single hash may use several cores. */
    @WithDefault("1")
    int parallelism();

    /**
     * How long a sign-in waits for its turn to be hashed. At most one hash per core runs at a time, so a storm of
     * 500 sign-ins on two cores takes 2 × 19 MiB of memory and, at 21 ms of processor time each, some 6 seconds.
     */
    @WithDefault("20s")
    Duration longestWait();
}
