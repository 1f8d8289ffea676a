/** Where the product's days begin and end, whatever zone the browser stands in. */
export const ZONE = 'Asia/Ho_Chi_Minh'

const DAY = 86_400_000
const MINUTE = 60_000

/** A calendar date as days since 1970-01-01; no zone is involved, so no date can slip by one. */
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return Date.UTC(year, month - 1, day) / DAY
}

/** 0 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

/** `YYYY-MM-DD` → `dd/MM/yyyy` */
export function dayMonthYear(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** `YYYY-MM-DD` so many days later; earlier for a negative number. */
export function plusDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10)
}

/** `YYYY-MM-DD` of the day before. */
export function dayBefore(date: string): string {
  return plusDays(date, -1)
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

const inZone = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant as the wall clock of {@link ZONE} shows it. */
export function localTime(instant: string | number): { date: string; time: string } {
  const parts = Object.fromEntries(inZone.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}

type Unit = 'minutes' | 'hours' | 'days' | 'months' | 'years'
export type Span = [Unit, number][]

/** Whole days, in the unit one would say: up to 60 days, then months (30.44 days), from two years on years. */
export function spanOfDays(days: number): Span {
  if (days < 60) return [['days', days]]
  if (days < 730) return [['months', Math.floor(days / 30.44)]]
  return [['years', Math.floor(days / 365.25)]]
}

/** A stretch of time in at most two units: "3 days 4 hours", "2 hours 5 minutes"; empty below one minute. */
export function spanOfTime(ms: number): Span {
  const minutes = Math.floor(ms / MINUTE)
  const days = Math.floor(minutes / 1440)
  if (days >= 60) return spanOfDays(days)
  const hours = Math.floor((minutes % 1440) / 60)
  const span: Span =
    days > 0
      ? [
          ['days', days],
          ['hours', hours],
        ]
      : [
          ['hours', hours],
          ['minutes', minutes % 60],
        ]
  return span.filter(([, count]) => count > 0)
}
