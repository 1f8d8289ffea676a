import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { InstantText, useDateWords } from '../../ui/DateText'
import { useDueWords, useRemaining } from '../../ui/obligation/ObligationDue'
import { ObligationTag } from '../../ui/obligation/ObligationTag'
import { Section } from '../../ui/Section'
import { dayMonthYear, localTime } from '../../ui/time'
import styles from './Obligation.module.css'
import { ObligationWhy } from './ObligationWhy'

/** The second before it is too late: what is said to people, where the API gives the first moment that is. */
function lastSecond(until: string): string {
  const before = new Date(Date.parse(until) - 1000)
  const { date, time } = localTime(before.getTime())
  return `${time}:${String(before.getUTCSeconds()).padStart(2, '0')} ${dayMonthYear(date)}`
}

function Extensions({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const dateWords = useDateWords()
  if (detail.extensions.length === 0) return null
  return (
    <>
      <h3 className={styles.subtitle}>{t('deadline.extensions')}</h3>
      <ol className={styles.extensions}>
        {detail.extensions.map(({ newLastDay, oldLastDay, reason, grantedBy, grantedAt }) => (
          <li key={grantedAt}>
            <strong>{t('deadline.extension', { date: dateWords(newLastDay) })}</strong>
            {oldLastDay && (
              <span className={styles.soft}> ({t('deadline.oldDay', { date: dateWords(oldLastDay) })})</span>
            )}
            <div>{reason}</div>
            <div className={styles.soft}>
              {t('deadline.grantedBy', { name: grantedBy })} <InstantText at={grantedAt} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Until when, how long that still is, and why. */
export function ObligationDeadline({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const dueWords = useDueWords()
  const dateWords = useDateWords()
  const [why, setWhy] = useState(false)
  const whyId = useId()
  const { due, original, until, standing } = detail
  const words = dueWords(detail)
  const remaining = useRemaining()(detail)
  return (
    <Section title={t('deadline.title')} extra={<ObligationTag row={detail} />}>
      <p className={styles.bigDate}>{words ?? t('deadline.none')}</p>
      {remaining && <p className={standing === 'OVERDUE' ? styles.remainingOverdue : styles.remaining}>{remaining}</p>}
      {until && <p className={styles.soft}>{t('deadline.lastMoment', { moment: lastSecond(until) })}</p>}
      {!until && due?.waiting && <p className={styles.soft}>{due.lastDayText}</p>}
      {original?.lastDay && (
        <p className={styles.soft}>{t('deadline.original', { date: dateWords(original.lastDay) })}</p>
      )}
      {due && (
        <>
          <Button
            type="link"
            className={styles.whyButton}
            icon={<QuestionCircleOutlined aria-hidden="true" />}
            aria-expanded={why}
            aria-controls={whyId}
            onClick={() => setWhy(!why)}
          >
            {why ? t('deadline.hideWhy') : t('deadline.why')}
          </Button>
          <div id={whyId}>{why && <ObligationWhy due={due} wording={detail.assignment.deadline?.wording} />}</div>
        </>
      )}
      <Extensions detail={detail} />
    </Section>
  )
}
