const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Nothing was said: only unticked boxes and empty lists are left. */
const saysNothing = (members: unknown[]): boolean =>
  members.every((member) => member === false || (Array.isArray(member) && member.length === 0))

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(clean).filter((item) => !isBlank(item))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
    .map(([name, member]) => [name, clean(member)] as const)
    .filter(([, member]) => !isBlank(member))
  return saysNothing(members.map(([, member]) => member)) ? undefined : Object.fromEntries(members)
}

/**
 * What a form says, as the API wants it: texts without blanks round them, nothing for what was left empty (a text, a
 * number, a group of fields, a line of a list). Lists stay even when they are empty.
 */
export function filledIn<T extends object>(fields: T): T {
  return (clean(fields) ?? {}) as T
}
