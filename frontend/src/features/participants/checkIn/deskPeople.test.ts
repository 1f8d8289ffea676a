import { describe, expect, it } from 'vitest'
import type { DeskPerson, ScanAct } from '../../../api/gen'
import { deskPerson } from '../../../testing/participants'
import { countsOf, withAnswer, withWaiting } from './deskPeople'
import type { Scan } from './scanStore'

const EIGHT = '2023-09-20T01:00:00Z'
const NINE = '2023-09-20T02:00:00Z'
const TEN = '2023-09-20T03:00:00Z'

const person = (more: Partial<DeskPerson> = {}) => deskPerson({ id: 'p', ...more })
const scan = (act: ScanAct, at: string, participantId = 'p'): Scan => ({
  id: `${act} ${at}`,
  act,
  at,
  participantId,
  eventId: 'e',
  label: '',
})

const onDesk = (start: DeskPerson, ...scans: Scan[]) => withWaiting([start], scans)[0]

describe('the list with the scans that wait', () => {
  it('has whoever was scanned here while the network was away', () => {
    expect(onDesk(person(), scan('IN', EIGHT))).toMatchObject({ presence: 'PRESENT', firstInAt: EIGHT, since: EIGHT })
  })

  it('keeps the first time through a second scan, and through going out and coming back', () => {
    expect(onDesk(person(), scan('IN', EIGHT), scan('IN', NINE))).toMatchObject({ firstInAt: EIGHT, since: EIGHT })
    expect(onDesk(person(), scan('IN', EIGHT), scan('OUT', NINE), scan('IN', TEN))).toMatchObject({
      presence: 'PRESENT',
      firstInAt: EIGHT,
      since: TEN,
    })
  })

  it('takes back the last scan, made here or known to the server', () => {
    expect(onDesk(person(), scan('IN', EIGHT), scan('UNDO', NINE))).toEqual(person())
    const inside = person({ presence: 'PRESENT', firstInAt: EIGHT, since: EIGHT })
    expect(onDesk(inside, scan('UNDO', NINE))).toEqual(person())
    expect(onDesk(inside, scan('OUT', NINE), scan('UNDO', TEN))).toEqual(inside)
    expect(onDesk({ ...inside, presence: 'LEFT', since: NINE }, scan('UNDO', TEN))).toMatchObject({
      presence: 'PRESENT',
    })
  })

  it('leaves the others alone, and codes that nobody here carries', () => {
    const { participantId: _, ...unknown } = scan('IN', EIGHT)
    expect(withWaiting([person()], [scan('IN', EIGHT, 'somebody else'), unknown])).toEqual([person()])
  })
})

describe('the word of the server', () => {
  it('moves the person at once, and no other', () => {
    const other = deskPerson({ id: 'other' })
    const answer = { id: 's', outcome: 'DUPLICATE', presence: 'PRESENT', firstAt: EIGHT } as const
    expect(withAnswer([person(), other], scan('IN', NINE), answer)).toEqual([
      { ...person(), presence: 'PRESENT', firstInAt: EIGHT, since: EIGHT },
      other,
    ])
  })

  it('takes the times away from whoever was not here after all', () => {
    const inside = person({ presence: 'PRESENT', firstInAt: EIGHT, since: EIGHT })
    const answer = { id: 's', outcome: 'RECORDED', presence: 'NOT_YET' } as const
    expect(withAnswer([inside], scan('UNDO', NINE), answer)).toEqual([person()])
  })
})

describe('the counts', () => {
  it('count everybody once, and whoever came after all among those present', () => {
    const people = [
      person(),
      person({ presence: 'PRESENT' }),
      person({ presence: 'LEFT' }),
      person({ excused: true }),
      person({ excused: true, presence: 'PRESENT' }),
    ]
    expect(countsOf(people)).toEqual({ present: 2, left: 1, excused: 1, missing: 1 })
  })
})
