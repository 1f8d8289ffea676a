import type { Scan } from './scanStore'

export type Presence = 'NOT_YET' | 'PRESENT' | 'LEFT'

/** Somebody on the list of the desk, as the server and the scans that still wait here have it together. */
export interface DeskPerson {
  id: string
  name: string
  title?: string | undefined
  unit?: string | undefined
  group?: string | undefined
  /** What the scanner reads from the invitation. */
  token?: string | undefined
  presence: Presence
  /** When he or she came in first and when what `presence` says happened, ISO. */
  firstIn?: string | undefined
  since?: string | undefined
  /** Said beforehand that they do not come. */
  excused: boolean
  reason?: string | undefined
  /** Whom this person stands in for. */
  substituteOf?: string | undefined
}

function afterScan(person: DeskPerson, { act, at }: Scan): DeskPerson {
  const { presence, firstIn } = person
  if (act === 'IN')
    return presence === 'PRESENT' ? person : { ...person, presence: 'PRESENT', firstIn: firstIn ?? at, since: at }
  if (act === 'OUT') return presence === 'PRESENT' ? { ...person, presence: 'LEFT', since: at } : person
  // Takes back what the server has: who had left is here again, who was here had not come.
  return presence === 'LEFT'
    ? { ...person, presence: 'PRESENT', since: firstIn }
    : { ...person, presence: 'NOT_YET', firstIn: undefined, since: undefined }
}

function withScans(person: DeskPerson, scans: readonly Scan[]): DeskPerson {
  const states = [person]
  for (const scan of scans) {
    if (scan.act === 'UNDO' && states.length > 1) states.pop()
    else states.push(afterScan(states.at(-1)!, scan))
  }
  return states.at(-1)!
}

/** The list with what waits here to be sent: the desk goes on counting while the network is away. */
export function withWaiting(people: readonly DeskPerson[], waiting: readonly Scan[]): DeskPerson[] {
  if (waiting.length === 0) return [...people]
  const scans = new Map<string, Scan[]>()
  for (const scan of waiting) {
    const id = scan.participantId
    if (id) scans.set(id, [...(scans.get(id) ?? []), scan])
  }
  return people.map((person) => withScans(person, scans.get(person.id) ?? []))
}

export interface DeskCounts {
  present: number
  left: number
  excused: number
  missing: number
}

/** Each person counts once; whoever came after all is not absent, whatever was said beforehand. */
export function countsOf(people: readonly DeskPerson[]): DeskCounts {
  const counts = { present: 0, left: 0, excused: 0, missing: 0 }
  for (const { presence, excused } of people) {
    if (presence === 'PRESENT') counts.present += 1
    else if (presence === 'LEFT') counts.left += 1
    else if (excused) counts.excused += 1
    else counts.missing += 1
  }
  return counts
}
