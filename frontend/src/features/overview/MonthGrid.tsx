import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GetCalendarResponse } from '../../api/gen'
import { useDateWords } from '../../ui/DateText'
import { useToday } from '../../ui/now'
import { weekdayOf } from '../../ui/time'
import styles from './Calendar.module.css'
import { monthOf, weeksOf } from './month'

type Day = GetCalendarResponse['days'][number]
type Event = GetCalendarResponse['events'][number]

interface DayCellProps {
  day: Day
  events: Event[]
  month: string
  chosen: boolean
  today: boolean
}

function useDayWords(): (day: Day, events: Event[]) => string {
  const { t } = useTranslation('overview')
  const dateWords = useDateWords()
  return (day, events) =>
    [
      dateWords(day.date),
      day.holiday,
      day.due === 0 ? t('calendar.noneDue') : t('calendar.due', { count: day.due }),
      day.due > 0 && (day.open === 0 ? t('calendar.allSent') : t('calendar.open', { count: day.open })),
      ...events.map(({ title }) => title),
    ]
      .filter(Boolean)
      .join(', ')
}

function DayCell({ day, events, month, chosen, today }: DayCellProps) {
  const { t } = useTranslation('overview')
  const words = useDayWords()
  const weekend = weekdayOf(day.date) % 6 === 0
  const note = day.holiday ?? (weekend && day.working ? t('calendar.workedWeekend') : undefined)
  const kinds = [
    styles.day,
    monthOf(day.date) !== month && styles.other,
    !day.working && styles.off,
    chosen && styles.chosen,
  ]
  return (
    <td className={kinds.filter(Boolean).join(' ')}>
      <Link
        to="/calendar"
        search={{ month, date: day.date }}
        resetScroll={false}
        aria-label={words(day, events)}
        aria-current={today ? 'date' : undefined}
        className={styles.dayLink}
      >
        <span className={styles.number}>{Number(day.date.slice(8))}</span>
        {note && <span className={styles.note}>{note}</span>}
        {day.due > 0 && (
          <span className={day.open > 0 ? styles.open : styles.done}>
            <span className={styles.wide}>{t('calendar.due', { count: day.due })}</span>
            <span className={styles.narrow}>{day.due}</span>
            <span className={styles.wide}>
              {day.open > 0 ? t('calendar.open', { count: day.open }) : t('calendar.allSent')}
            </span>
            <span className={styles.narrow}>{day.open > 0 ? `! ${day.open}` : '✓'}</span>
          </span>
        )}
        {events.map(({ eventId, title }) => (
          <span key={eventId} className={styles.event}>
            <span aria-hidden="true">★ </span>
            <span className={styles.wide}>{title}</span>
          </span>
        ))}
      </Link>
    </td>
  )
}

interface MonthGridProps {
  month: string
  days: Day[]
  events: Event[]
  chosen: string | undefined
}

/** A month, Monday first; each day tells how much is due and how much of it is open, and leads to its list. */
export function MonthGrid({ month, days, events, chosen }: MonthGridProps) {
  const { t } = useTranslation(['overview', 'common'])
  const today = useToday()
  const weekdays = t('common:time.weekday', { returnObjects: true }) as unknown as string[]
  const short = t('calendar.weekdayShort', { returnObjects: true }) as unknown as string[]
  const byDate = new Map(days.map((day) => [day.date, day]))
  const on = (date: string) =>
    events.filter(({ from, to, tentative }) => !tentative && from && from <= date && date <= (to ?? from))
  const weeks = weeksOf(month)
  return (
    <table className={styles.month}>
      <thead>
        <tr>
          {weeks[0]!.map((date) => (
            <th key={date} scope="col">
              <abbr title={weekdays[weekdayOf(date)]}>{short[weekdayOf(date)]}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <DayCell
                key={date}
                day={byDate.get(date) ?? { date, working: true, due: 0, open: 0 }}
                events={on(date)}
                month={month}
                chosen={date === chosen}
                today={date === today}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
