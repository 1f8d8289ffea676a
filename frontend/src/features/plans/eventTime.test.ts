import { describe, expect, it } from 'vitest'
import type { FuzzyTime } from '../../api/gen'
import { fieldsOfTime, isFirm, timeOf } from './eventTime'

const time = (more: Partial<FuzzyTime>): FuzzyTime => ({
  precision: 'DAY',
  tentative: false,
  laterNotice: false,
  ...more,
})

describe('the time of an event', () => {
  it.each<[string, Partial<FuzzyTime>, Partial<FuzzyTime>]>([
    ['a day', { from: '2023-09-22', to: '2023-09-30' }, { from: '2023-09-22', to: '2023-09-22' }],
    [
      'a day and an hour',
      { from: '2023-09-22', startTime: '14:00' },
      { precision: 'MINUTE', from: '2023-09-22', to: '2023-09-22', startTime: '14:00' },
    ],
    [
      'a week, whichever of its days was picked',
      { precision: 'WEEK', from: '2024-06-16' },
      { precision: 'WEEK', from: '2024-06-10', to: '2024-06-16' },
    ],
    [
      'a month of a leap year',
      { precision: 'MONTH', from: '2024-02-01' },
      { precision: 'MONTH', from: '2024-02-01', to: '2024-02-29' },
    ],
    [
      'the end of a month',
      { precision: 'MONTH_PART', monthPart: 'END', from: '2024-06-01' },
      { precision: 'MONTH_PART', monthPart: 'END', from: '2024-06-21', to: '2024-06-30' },
    ],
    [
      'at the latest',
      { precision: 'LATEST', from: '2024-06-01', to: '2024-06-30', startTime: '08:00' },
      { precision: 'LATEST', to: '2024-06-30' },
    ],
    [
      'to be announced',
      { precision: 'TO_BE_ANNOUNCED', from: '2024-06-01', laterNotice: true },
      { precision: 'TO_BE_ANNOUNCED', laterNotice: true },
    ],
  ])('%s', (_name, fields, expected) => {
    expect(timeOf(time(fields))).toEqual(time(expected))
  })

  it('is nothing while nothing was chosen', () => {
    expect(timeOf({ tentative: true })).toBeUndefined()
  })

  it('comes back into the form as it was', () => {
    const stored = time({ precision: 'MINUTE', from: '2023-09-22', to: '2023-09-22', startTime: '14:00' })
    expect(timeOf(fieldsOfTime(stored))).toEqual(stored)
  })

  it('is firm once its days are named for certain', () => {
    expect(isFirm(time({ from: '2023-09-22', to: '2023-09-22' }))).toBe(true)
    expect(isFirm(time({ from: '2023-09-22', to: '2023-09-22', tentative: true }))).toBe(false)
    expect(isFirm(time({ precision: 'WINDOW', from: '2021-11-25', to: '2021-11-30' }))).toBe(false)
    expect(isFirm(undefined)).toBe(false)
  })
})
