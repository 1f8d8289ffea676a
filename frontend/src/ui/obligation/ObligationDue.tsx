import { useTranslation } from 'react-i18next'
import type { ObligationRow } from '../../api/gen'
import { InstantText, useDateWords, useRelativeDay, useRelativeInstant } from '../DateText'
import { localTime } from '../time'
import styles from './ObligationItem.module.css'

interface Due {
  lastDay?: string | null
  lastDayText?: string | null
  until?: string | null
}

/** «hết ngày thứ Sáu, 14/06/2024», or with its hour when the deadline has one; null without a date. */
export function useDueWords(): (due: Due) => string | null {
  const { t, i18n } = useTranslation('work')
  const dateWords = useDateWords()
  return ({ lastDay, lastDayText, until }) => {
    if (!lastDay) return null
    if (i18n.language === 'vi' && lastDayText) return lastDayText
    const { date, time } = until ? localTime(until) : { date: lastDay, time: '00:00' }
    return time === '00:00'
      ? t('throughDay', { date: dateWords(lastDay) })
      : t('beforeTime', { time, date: dateWords(date) })
  }
}

const OWED: readonly ObligationRow['state'][] = ['OPEN', 'DRAFT', 'RETURNED']

/**
 * «còn 3 ngày 4 giờ»; past the day it counts days, as the tags do: two numbers for one delay would be one too many. Null
 * once nothing is owed any more.
 */
export function useRemaining(): (row: ObligationRow) => string | null {
  const relativeInstant = useRelativeInstant()
  const relativeDay = useRelativeDay()
  return ({ state, standing, until, lastDay, daysLate }) => {
    if (!until || !lastDay || !OWED.includes(state)) return null
    return standing === 'OVERDUE' && daysLate ? relativeDay(lastDay, true) : relativeInstant(until, true)
  }
}

/** Until when, and how long that is from now; once something was sent, when that was. */
export function ObligationDue({ row }: { row: ObligationRow }) {
  const { t } = useTranslation('work')
  const dueWords = useDueWords()(row)
  const remaining = useRemaining()(row)
  return (
    <div className={styles.due}>
      <span>
        {t('due')}: {dueWords ?? t('noDue')}
      </span>
      {remaining && <strong className={row.standing === 'OVERDUE' ? styles.overdue : undefined}>{remaining}</strong>}
      {!OWED.includes(row.state) && row.submittedAt && (
        <span>
          {t('sentAt')}: <InstantText at={row.submittedAt} />
        </span>
      )}
    </div>
  )
}
