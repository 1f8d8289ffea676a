import { useTranslation } from 'react-i18next'
import type { FuzzyTime, PlanEventView } from '../../api/gen'
import { DateText, useDateWords, useRelativeDay } from '../../ui/DateText'
import { StatusTag } from '../../ui/StatusTag'
import { isFirm } from './eventTime'
import styles from './PlanHead.module.css'

/** Weekdays and distance, which the text lacks where it quotes the document. */
function Days({ time }: { time: FuzzyTime }) {
  const dateWords = useDateWords()
  const relative = useRelativeDay()
  const { from, to, precision, wording } = time
  if (!from || !to) return null
  if (isFirm(time) && from === to) return wording ? <DateText date={from} /> : <span>{relative(from)}</span>
  if (precision !== 'RANGE' && precision !== 'WINDOW') return null
  return (
    <span>
      {dateWords(from)} – {dateWords(to)}
    </span>
  )
}

/** When an event takes place: the words first, then what they mean; a window never becomes a made-up day. */
export function EventTime({ event }: { event: PlanEventView }) {
  const { t } = useTranslation('plans')
  const { time } = event
  return (
    <span className={styles.when}>
      <span>{event.timeText || t('event.noTime')}</span>
      {time && <Days time={time} />}
      {event.firmedAt && <StatusTag tone="ok">{t('head.firmed')}</StatusTag>}
    </span>
  )
}
