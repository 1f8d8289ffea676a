package vn.giaoban.access.password;

/**
 * What one hash costs whoever computes it.
 *
 * @param memoryKib memory in KiB
 * @param iterations passes over that memory
 * @param parallelism lanes
 */
record Argon2Cost(int memoryKib, int iterations, int parallelism) {

    /** Whether a hash of this cost should be made anew at {@code wanted}. Never trades a dearer hash for a cheaper. */
    boolean below(Argon2Cost wanted) {
        return memoryKib < wanted.memoryKib || iterations < wanted.iterations;
    }
}
