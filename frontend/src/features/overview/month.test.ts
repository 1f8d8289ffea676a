import { describe, expect, it } from 'vitest'
import { plusMonths, weeksOf } from './month'

describe('months', () => {
  it.each([
    ['2023-12', 1, '2024-01'],
    ['2024-01', -1, '2023-12'],
    ['2023-09', 0, '2023-09'],
  ])('%s %i', (month, months, other) => expect(plusMonths(month, months)).toBe(other))

  it('begins weeks on Monday and fills them from the neighbours', () => {
    const weeks = weeksOf('2023-09')
    expect(weeks[0]).toEqual([
      '2023-08-28',
      '2023-08-29',
      '2023-08-30',
      '2023-08-31',
      '2023-09-01',
      '2023-09-02',
      '2023-09-03',
    ])
    expect(weeks.at(-1)!.at(-1)).toBe('2023-10-01')
    expect(weeks).toHaveLength(5)
  })

  it('needs no week of a neighbour when a month of 28 days begins on Monday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4)
  })
})
