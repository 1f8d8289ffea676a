import { useTranslation } from 'react-i18next'
import type { ObligationRow } from '../../api/gen'
import { InstantText, useDateWords, useRelativeInstant } from '../DateText'
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

/** Until when, and how long that is from now; once something was sent, when that was. */
export function ObligationDue({ row }: { row: ObligationRow }) {
  const { t } = useTranslation('work')
  const dueWords = useDueWords()(row)
  const relative = useRelativeInstant()
  const owed = OWED.includes(row.state)
  return (
    <div className={styles.due}>
      <span>
        {t('due')}: {dueWords ?? t('noDue')}
      </span>
      {owed && row.until && (
        <strong className={row.standing === 'OVERDUE' ? styles.overdue : undefined}>{relative(row.until, true)}</strong>
      )}
      {!owed && row.submittedAt && (
        <span>
          {t('sentAt')}: <InstantText at={row.submittedAt} />
        </span>
      )}
    </div>
  )
}
