import { useTranslation } from 'react-i18next'
import styles from './DateText.module.css'
import { useNow, useToday } from './now'
import { dayMonthYear, daysBetween, localTime, type Span, spanOfDays, spanOfTime, weekdayOf } from './time'

function useWords() {
  const { t } = useTranslation()
  const weekdays = t('time.weekday', { returnObjects: true }) as unknown as string[]
  const dateWords = (date: string) => t('time.date', { weekday: weekdays[weekdayOf(date)], date: dayMonthYear(date) })
  const spanWords = (span: Span) => span.map(([unit, count]) => t(`time.${unit}`, { count })).join(' ')
  return { t, weekdays, dateWords, spanWords }
}

/** «thứ Sáu, 15/09/2023» in the language of the page, for titles and sentences; on its own use {@link DateText}. */
export function useDateWords(): (date: string) => string {
  return useWords().dateWords
}

/** «còn 3 ngày», «hôm nay», «3 ngày trước»; for a deadline that has passed «quá hạn 3 ngày». */
export function useRelativeDay(): (date: string, deadline?: boolean) => string {
  const { t, spanWords } = useWords()
  const today = useToday()
  return (date, deadline = false) => {
    const days = daysBetween(today, date)
    if (days === 0) return t('time.today')
    if (days < 0 && deadline) return t('time.overdue', { span: spanWords(spanOfDays(-days)) })
    if (days === 1) return t('time.tomorrow')
    if (days === -1) return t('time.yesterday')
    return days > 0
      ? t('time.left', { span: spanWords(spanOfDays(days)) })
      : t('time.ago', { span: spanWords(spanOfDays(-days)) })
  }
}

interface DateTextProps {
  /** `YYYY-MM-DD` */
  date: string
  /** The date is a last day: once it has passed it is overdue, not merely past. */
  deadline?: boolean
}

/** A calendar date with weekday and distance: «thứ Sáu, 15/09/2023 · còn 3 ngày». */
export function DateText({ date, deadline }: DateTextProps) {
  const words = useDateWords()
  const relative = useRelativeDay()
  return (
    <time dateTime={date} className={styles.date}>
      {words(date)}
      <span className={styles.relative}> · {relative(date, deadline)}</span>
    </time>
  )
}

/** «còn 3 ngày 4 giờ», «5 phút trước», «vừa xong»; for a deadline that has passed «quá hạn 2 giờ». */
export function useRelativeInstant(): (instant: string, deadline?: boolean) => string {
  const { t, spanWords } = useWords()
  const now = useNow()
  return (instant, deadline = false) => {
    const ms = Date.parse(instant) - now
    const span = spanOfTime(Math.abs(ms))
    if (span.length === 0) return t('time.now')
    if (ms > 0) return t('time.left', { span: spanWords(span) })
    return t(deadline ? 'time.overdue' : 'time.ago', { span: spanWords(span) })
  }
}

/** A moment in Vietnam's time: «09:04 thứ Ba, 12/09/2023 · 5 phút trước». */
export function InstantText({ at, deadline }: { at: string; deadline?: boolean }) {
  const { t, weekdays } = useWords()
  const relative = useRelativeInstant()
  const { date, time } = localTime(at)
  return (
    <time dateTime={at} className={styles.date}>
      {t('time.instant', { time, weekday: weekdays[weekdayOf(date)], date: dayMonthYear(date) })}
      <span className={styles.relative}> · {relative(at, deadline)}</span>
    </time>
  )
}

/** The last day of what ends at a moment: «hết thứ Sáu, 22/09/2023 · còn 3 ngày» for the midnight after it. */
export function LastDayText({ until }: { until: string }) {
  const { t } = useTranslation('work')
  const { date } = localTime(new Date(Date.parse(until) - 1).toISOString())
  const words = useDateWords()
  const relative = useRelativeDay()
  return (
    <time dateTime={date} className={styles.date}>
      {t('throughDay', { date: words(date) })}
      <span className={styles.relative}> · {relative(date)}</span>
    </time>
  )
}
