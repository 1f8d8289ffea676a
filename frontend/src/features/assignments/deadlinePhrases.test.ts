import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../api/gen'
import { type DeadlineFields, deadlineOf, fieldsOfDeadline, isComplete, PHRASES } from './deadlinePhrases'

const FILLED: Omit<DeadlineFields, 'phrase'> = {
  wording: 'nguyên văn',
  date: '2024-06-15',
  time: '17:00',
  periodFrom: '2021-11-25',
  periodTo: '2021-11-30',
  offsetAmount: 5,
  offsetUnit: 'WORKDAY',
  anchor: 'EVENT_START',
  anchorDate: '2024-06-01',
  recurrence: 'ngày 25 hằng tháng',
  weekdayStated: 'SATURDAY',
  yearInferred: true,
  reading: 'BEFORE',
}

describe('the words of a deadline', () => {
  it.each<[DeadlineFields['phrase'], Partial<Deadline>]>([
    ['BY_DAY', { kind: 'ABSOLUTE', semantics: 'INCLUSIVE', date: '2024-06-15' }],
    ['BEFORE_DAY', { kind: 'ABSOLUTE', semantics: 'EXCLUSIVE', date: '2024-06-15' }],
    ['BY_BEFORE_DAY', { kind: 'ABSOLUTE', semantics: 'AMBIGUOUS', date: '2024-06-15', reading: 'BEFORE' }],
    ['BEFORE_HOUR', { kind: 'ABSOLUTE', semantics: 'EXCLUSIVE', date: '2024-06-15', time: '17:00' }],
    ['PERIOD', { kind: 'PERIOD', semantics: 'INCLUSIVE', periodFrom: '2021-11-25', periodTo: '2021-11-30' }],
    ['WITHIN', { kind: 'RELATIVE', offsetAmount: 5, offsetUnit: 'WORKDAY', offsetDirection: 'AFTER' }],
    ['AHEAD', { kind: 'RELATIVE', offsetAmount: 5, offsetUnit: 'WORKDAY', offsetDirection: 'BEFORE' }],
    ['BEFORE_ANCHOR', { kind: 'RELATIVE', semantics: 'EXCLUSIVE', offsetAmount: 0, anchor: 'EVENT_START' }],
    ['FOLLOWING', { kind: 'EVENT_RELATIVE', semantics: 'INCLUSIVE', anchor: 'EVENT_START' }],
    ['WORDS', { kind: 'UNDATED', semantics: 'INCLUSIVE', wording: 'nguyên văn' }],
  ])('%s', (phrase, meaning) => {
    expect(deadlineOf({ ...FILLED, phrase: phrase! })).toMatchObject(meaning)
  })

  it('sends nothing that belongs to other words', () => {
    expect(deadlineOf({ ...FILLED, phrase: 'BEFORE_DAY' })).toEqual({
      kind: 'ABSOLUTE',
      semantics: 'EXCLUSIVE',
      date: '2024-06-15',
      weekdayStated: 'SATURDAY',
      yearInferred: true,
      wording: 'nguyên văn',
    })
  })

  it.each(PHRASES)('%s comes back into the form as it was', (phrase) => {
    const deadline = deadlineOf({ ...FILLED, phrase })!
    expect(deadlineOf(fieldsOfDeadline(deadline))).toEqual(deadline)
    expect(fieldsOfDeadline(deadline).phrase).toBe(phrase)
  })

  it('leaves the question of «chậm nhất trước ngày» open until it is answered', () => {
    const { reading, ...undecided } = FILLED
    expect(deadlineOf({ ...undecided, phrase: 'BY_BEFORE_DAY' })).not.toHaveProperty('reading')
    expect(isComplete({ ...undecided, phrase: 'BY_BEFORE_DAY' })).toBe(true)
  })

  it('knows when something is missing', () => {
    expect(isComplete({})).toBe(true)
    expect(isComplete({ phrase: 'BY_DAY' })).toBe(false)
    expect(isComplete({ phrase: 'BY_HOUR', date: '2024-06-15' })).toBe(false)
    expect(isComplete({ phrase: 'WITHIN', offsetAmount: 5, offsetUnit: 'DAY', anchor: 'FIXED_DATE' })).toBe(false)
    expect(isComplete({ phrase: 'WORDS', wording: ' ' })).toBe(false)
  })
})
