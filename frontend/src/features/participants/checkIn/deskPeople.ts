import type { DeskPerson, ScanAnswer } from '../../../api/gen'
import type { Scan } from './scanStore'

/** The person after one more scan, or the same person when it changes nothing: somebody who is here does not come in. */
function afterScan(person: DeskPerson, { act, at }: Scan): DeskPerson {
  const { presence, firstInAt } = person
  switch (act) {
    case 'IN':
      return presence === 'PRESENT' ? person : { ...person, presence: 'PRESENT', firstInAt: firstInAt ?? at, since: at }
    case 'OUT':
      return presence === 'PRESENT' ? { ...person, presence: 'LEFT', since: at } : person
    case 'UNDO':
      return undone(person)
  }
}

/** Takes back what the server has: who had left is here again, who was here had not come. */
function undone({ firstInAt, since: _, ...person }: DeskPerson): DeskPerson {
  return person.presence === 'LEFT' && firstInAt
    ? { ...person, presence: 'PRESENT', firstInAt, since: firstInAt }
    : { ...person, presence: 'NOT_YET' }
}

function withScans(person: DeskPerson, scans: readonly Scan[]): DeskPerson {
  const states = [person]
  for (const scan of scans) {
    const now = states.at(-1)!
    if (scan.act === 'UNDO' && states.length > 1) states.pop()
    else if (afterScan(now, scan) !== now) states.push(afterScan(now, scan))
  }
  return states.at(-1)!
}

/** The list with what waits here to be sent: the desk goes on counting while the network is away. */
export function withWaiting(people: readonly DeskPerson[], waiting: readonly Scan[]): DeskPerson[] {
  const scans = new Map<string, Scan[]>()
  for (const scan of waiting) {
    const id = scan.participantId
    if (id) scans.set(id, [...(scans.get(id) ?? []), scan])
  }
  return people.map((person) => withScans(person, scans.get(person.id) ?? []))
}

/** The list with what the server has just said about a scan, until it is read again. */
export function withAnswer(people: readonly DeskPerson[], scan: Scan, answer: ScanAnswer): DeskPerson[] {
  const { presence, firstAt } = answer
  if (!presence) return [...people]
  return people.map((person) => {
    if (person.id !== scan.participantId) return person
    const { firstInAt: _, since: before, ...rest } = person
    const since = answer.outcome === 'RECORDED' && scan.act !== 'UNDO' ? scan.at : (before ?? firstAt)
    return { ...rest, presence, ...(firstAt && { firstInAt: firstAt }), ...(since && firstAt && { since }) }
  })
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
