package vn.giaoban.access.clients;

/**
 * How fast one client may ask: a bucket that holds a minute's requests and fills evenly, so that a client may be quick
 * for a moment and never for long. One replica has one bucket for each client.
 */
public final class TokenBucket {

    private static final long MINUTE_MILLIS = 60_000;

    private final int perMinute;
    private double held;
    private long filledAt;

    public TokenBucket(int perMinute, long nowMillis) {
        this.perMinute = perMinute;
        this.held = perMinute;
        this.filledAt = nowMillis;
    }

    /**
     * @param granted whether the request may go on
     * @param remaining requests that may follow at once
     * @param waitSeconds until the next may come; when granted, until the bucket is full again
     */
    public record Taken(boolean granted, long remaining, long waitSeconds) {}

    public synchronized Taken take(long nowMillis) {
        // A clock that was set back fills nothing and takes nothing away.
        held = Math.min(perMinute, held + Math.max(0, nowMillis - filledAt) * (double) perMinute / MINUTE_MILLIS);
        filledAt = nowMillis;
        if (held < 1) {
            return new Taken(false, 0, secondsFor(1 - held));
        }
        held--;
        return new Taken(true, (long) held, secondsFor(perMinute - held));
    }

    int perMinute() {
        return perMinute;
    }

    private long secondsFor(double requests) {
        return Math.max(1, (long) Math.ceil(requests * MINUTE_MILLIS / perMinute / 1000));
    }
}
