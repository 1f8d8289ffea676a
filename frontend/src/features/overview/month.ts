import { plusDays, weekdayOf } from '../../ui/time'

/** `YYYY-MM` of a date. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

/** `YYYY-MM` so many months later. */
export function plusMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const index = year * 12 + number - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Days since Monday: a week begins on Monday in Vietnam. */
function sinceMonday(date: string): number {
  return (weekdayOf(date) + 6) % 7
}

/** The weeks that a month's grid shows, Monday first, with the days of its neighbours at both ends. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1)
  const weeks: string[][] = []
  for (let monday = plusDays(first, -sinceMonday(first)); monday <= last; monday = plusDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => plusDays(monday, day)))
  }
  return weeks
}
