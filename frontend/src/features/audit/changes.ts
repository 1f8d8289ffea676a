/** One member that differs between two states of an object. */
export interface Change {
  field: string
  before: unknown
  after: unknown
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : value === undefined || value === null
      ? {}
      : { '': value }

/** What differs, without identifiers; members of only one side count as changed from or to nothing. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [old, now] = [asRecord(before), asRecord(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !/(^id|Id)$/.test(field))
    .map((field) => ({ field, before: old[field], after: now[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}
