import { afterEach, describe, expect, it } from 'vitest'
import { dayBefore, dayMonthYear, daysBetween, localTime, spanOfDays, spanOfTime, weekdayOf } from './time'

const HERE = process.env.TZ

/** Node reads TZ again whenever it is set, so one run can stand in several places. */
function standIn(zone: string) {
  process.env.TZ = zone
}

afterEach(() => {
  if (HERE === undefined) delete process.env.TZ
  else process.env.TZ = HERE
})

describe.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'])('a browser in %s', (zone) => {
  it('is really there', () => {
    standIn(zone)
    expect(new Date('2023-09-15T12:00:00Z').getTimezoneOffset()).toBe(
      { UTC: 0, 'America/New_York': 240, 'Pacific/Kiritimati': -840, 'Asia/Ho_Chi_Minh': -420 }[zone],
    )
  })

  it('shows a calendar date as it was sent', () => {
    standIn(zone)
    expect(dayMonthYear('2023-09-15')).toBe('15/09/2023')
    expect(weekdayOf('2023-09-15')).toBe(5)
    expect(weekdayOf('2021-11-14')).toBe(0)
    expect(weekdayOf('1945-09-02')).toBe(0)
  })

  it('shows an instant by the clock in Vietnam', () => {
    standIn(zone)
    expect(localTime('2023-09-15T16:59:59Z')).toEqual({ date: '2023-09-15', time: '23:59' })
    expect(localTime('2023-09-15T17:00:00Z')).toEqual({ date: '2023-09-16', time: '00:00' })
  })

  it('counts days across a change to summer time', () => {
    standIn(zone)
    expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2)
    expect(daysBetween('2024-03-11', '2024-03-09')).toBe(-2)
    expect(dayBefore('2024-03-01')).toBe('2024-02-29')
    expect(dayBefore('2024-01-01')).toBe('2023-12-31')
  })
})

describe('spans', () => {
  it.each([
    [59, [['days', 59]]],
    [60, [['months', 1]]],
    [729, [['months', 23]]],
    [731, [['years', 2]]],
  ])('%i days', (days, span) => expect(spanOfDays(days)).toEqual(span))

  const MINUTE = 60_000
  it.each([
    [MINUTE - 1, []],
    [MINUTE, [['minutes', 1]]],
    [
      125 * MINUTE,
      [
        ['hours', 2],
        ['minutes', 5],
      ],
    ],
    [
      (3 * 1440 + 4 * 60 + 59) * MINUTE,
      [
        ['days', 3],
        ['hours', 4],
      ],
    ],
    [90 * 1440 * MINUTE, [['months', 2]]],
  ])('%i ms', (ms, span) => expect(spanOfTime(ms)).toEqual(span))
})
