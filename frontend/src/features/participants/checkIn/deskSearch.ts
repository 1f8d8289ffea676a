import { fold } from '../../../ui/fold'

/** What the desk searches in. */
export interface Findable {
  name: string
  title?: string | undefined
  unitName?: string | undefined
  token?: string | undefined
}

/** As many as can be looked over while somebody stands before the desk. */
const SHOWN = 8

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** Every word of `wanted` begins a word of `text`. */
const begins = (text: string[], wanted: string[]) => wanted.every((word) => text.some((each) => each.startsWith(word)))

/** Whoever carries this code, as a scanner reads it: exactly, but for blanks round it. */
export function byToken<P extends Findable>(people: readonly P[], text: string): P | undefined {
  const wanted = text.trim()
  return wanted === '' ? undefined : people.find(({ token }) => token === wanted)
}

/**
 * Whose name, title or unit has words that begin like those typed, accents not needed. Names count most: «kim tuyen»
 * shows Nguyễn Thị Kim Tuyền before anybody of xã Kim Tuyền. At most eight.
 */
export function byWords<P extends Findable>(people: readonly P[], text: string): P[] {
  const wanted = wordsOf(text)
  if (wanted.length === 0) return []
  const named: P[] = []
  const others: P[] = []
  for (const person of people) {
    const name = wordsOf(person.name)
    if (begins(name, wanted)) named.push(person)
    else if (begins([...name, ...wordsOf(`${person.title ?? ''} ${person.unitName ?? ''}`)], wanted))
      others.push(person)
  }
  return [...named, ...others].slice(0, SHOWN)
}
