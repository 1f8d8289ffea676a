import type { FuzzyTime, MonthPart, TimePrecision } from '../../api/gen'
import { plusDays, weekdayOf } from '../../ui/time'

/** A time as the form holds it: half filled until the person is done. */
export type TimeFields = Partial<FuzzyTime>

/** What a form offers. A day with an hour and a day without one are the same choice. */
export const OFFERED_PRECISIONS = [
  'DAY',
  'HALF_DAY',
  'RANGE',
  'WINDOW',
  'WEEK',
  'MONTH',
  'MONTH_PART',
  'FROM',
  'LATEST',
  'CONTINUOUS',
  'TO_BE_ANNOUNCED',
] as const satisfies readonly TimePrecision[]

const NAMES_ITS_DAYS: readonly TimePrecision[] = ['MINUTE', 'DAY', 'HALF_DAY', 'RANGE']
const WITH_HOURS: readonly TimePrecision[] = [...NAMES_ITS_DAYS, 'WINDOW']

export const hasHours = (precision: TimePrecision | undefined) =>
  precision !== undefined && WITH_HOURS.includes(precision)

/** The day is settled; nothing is left to be firmed. */
export const isFirm = (time: FuzzyTime | undefined) =>
  time !== undefined && !time.tentative && NAMES_ITS_DAYS.includes(time.precision)

const firstOfMonth = (day: string) => `${day.slice(0, 8)}01`

function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  // Day 0 of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The ten days that usage means by «đầu», «giữa», «cuối tháng». */
const PARTS: Record<MonthPart, (month: string) => [string, string]> = {
  START: (month) => [`${month}01`, `${month}10`],
  MIDDLE: (month) => [`${month}11`, `${month}20`],
  END: (month) => [`${month}21`, lastOfMonth(`${month}01`)],
}

const mondayOf = (day: string) => plusDays(day, -((weekdayOf(day) + 6) % 7))

function boundsOf({ precision, from, to, monthPart }: TimeFields): [string | undefined, string | undefined] {
  switch (precision) {
    case 'RANGE':
    case 'WINDOW':
    case 'CONTINUOUS':
      return [from, to]
    case 'WEEK':
      return from ? [mondayOf(from), plusDays(mondayOf(from), 6)] : [from, from]
    case 'MONTH':
      return from ? [firstOfMonth(from), lastOfMonth(from)] : [from, from]
    case 'MONTH_PART':
      return from && monthPart ? PARTS[monthPart](from.slice(0, 8)) : [from, from]
    case 'FROM':
      return [from, undefined]
    case 'LATEST':
      return [undefined, to]
    case 'TO_BE_ANNOUNCED':
      return [undefined, undefined]
    default:
      return [from, from]
  }
}

/** Only the parts that belong to the precision; parts of a choice that was left again are dropped. */
export function timeOf(fields: TimeFields | undefined): FuzzyTime | undefined {
  if (!fields?.precision) return undefined
  const { precision, startTime, endTime, monthPart, wording, tentative, laterNotice } = fields
  const [from, to] = boundsOf(fields)
  const hours = hasHours(precision)
  return {
    precision: precision === 'DAY' && startTime ? 'MINUTE' : precision,
    tentative: tentative ?? false,
    laterNotice: laterNotice ?? false,
    ...(wording && { wording }),
    ...(from && { from }),
    ...(to && { to }),
    ...(hours && startTime && { startTime }),
    ...(hours && endTime && { endTime }),
    ...(precision === 'MONTH_PART' && monthPart && { monthPart }),
  }
}

export function fieldsOfTime(time: FuzzyTime): TimeFields {
  return { ...time, precision: time.precision === 'MINUTE' ? 'DAY' : time.precision }
}
