package vn.giaoban.access.clients;

import java.time.LocalDate;

/**
 * What a client asked for on one day.
 *
 * @param requests all of them
 * @param refused answered 4xx, but for 429
 * @param limited answered 429: too fast
 * @param failed answered 5xx
 */
record ClientUsageDay(LocalDate day, long requests, long refused, long limited, long failed) {}
