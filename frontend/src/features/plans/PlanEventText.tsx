import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanEventView, PlanView } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { SourceSentence } from '../../ui/SourceSentence'
import { EventTime } from './EventTime'
import { Facts, Lines } from './Facts'
import { FirmEventDialog } from './FirmEventDialog'
import styles from './PlanText.module.css'
import { usePeopleText } from './peopleText'

function Programme({ event }: { event: PlanEventView }) {
  return (
    <ol className={styles.lines}>
      {event.programme.map(({ time, text, presenter }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <li key={index}>
          {time && <strong>{time} </strong>}
          {text}
          {presenter && <span className={styles.soft}> ({presenter})</span>}
        </li>
      ))}
    </ol>
  )
}

/** What was announced before: nobody has to wonder which date was in the first letter. */
function TimeHistory({ event }: { event: PlanEventView }) {
  const { t } = useTranslation('plans')
  return (
    <ul className={styles.lines}>
      {event.timeHistory.map((change) => (
        <li key={change.changedAt}>
          {change.timeText || t('event.noTime')}
          <span className={styles.soft}>
            {' · '}
            {t('event.changedBy', { name: change.changedBy })} <InstantText at={change.changedAt} />
            {change.note && ` · ${change.note}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function PlanEventText({ plan, event }: { plan: PlanView; event: PlanEventView }) {
  const { t } = useTranslation(['plans', 'units'])
  const peopleText = usePeopleText()
  const halfDays = event.duration?.halfDays
  const points = event.connectionPoints.map(({ level, count, place, wording }) =>
    wording ? wording : [t('content.points', { count }), t(`units:level.${level}`), place].filter(Boolean).join(' · '),
  )
  const facts: [string, ReactNode][] = [
    [t('event.time'), <EventTime key="time" event={event} />],
    [t('event.history'), event.timeHistory.length > 0 && <TimeHistory event={event} />],
    [
      t('event.duration'),
      event.duration?.wording ?? (halfDays !== undefined && t('event.halfDaysCount', { count: halfDays })),
    ],
    [
      t('event.mode'),
      event.modeStated ? t(`mode.${event.mode}`) : `${t(`mode.${event.mode}`)} (${t('event.modeTaken')})`,
    ],
    [t('event.place'), [event.place, event.address].filter(Boolean).join(', ')],
    [t('event.venueChosenBy'), event.venueChosenBy],
    [t('event.chairs'), event.chairs.join(', ')],
    [t('event.description'), event.description],
    [t('event.programme'), event.programme.length > 0 && <Programme event={event} />],
    [t('event.points'), points.length > 0 && <Lines lines={points} />],
    [t('event.groupSize'), event.groupSize && peopleText(event.groupSize)],
    [t('event.transport'), event.transport],
    [t('event.fallback'), event.fallback],
  ]
  return (
    <article className={styles.event}>
      <div className={styles.eventHead}>
        <h3 className={styles.eventTitle}>{event.title}</h3>
        <FirmEventDialog plan={plan} event={event} />
      </div>
      <p className={styles.soft}>
        {t(`eventKind.${event.kind}`)} <SourceSentence planId={plan.id} of={({ objectId }) => objectId === event.id} />
      </p>
      <Facts facts={facts} />
    </article>
  )
}
