/** `headers` of a write on an aggregate that was read at `version`; a stale version answers 412 VERSION_CONFLICT. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` }
}

/**
 * `headers` of a creating POST. Make the key once per intention (`useState(newIdempotencyKey)`), not per click:
 * a second press or a retry after a lost answer then returns the first result instead of a second object.
 */
export function idempotent(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key }
}

/** 128 random bits in hex. Not `crypto.randomUUID`, which browsers withhold on plain-http intranet addresses. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
