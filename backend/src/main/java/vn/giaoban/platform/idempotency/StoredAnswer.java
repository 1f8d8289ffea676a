package vn.giaoban.platform.idempotency;

import java.util.Map;

/**
 * The answer of a first run.
 *
 * @param fingerprint SHA-256 of the request it answers, in hexadecimal
 * @param headers those that belong to the answer: ETag and Location
 * @param body JSON; null when there was none
 */
record StoredAnswer(String fingerprint, int status, Map<String, String> headers, String body) {}
