import { UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeskPerson } from '../../../api/gen'
import { localTime } from '../../../ui/time'
import styles from './Desk.module.css'
import { FLASH_SIGNS, type FlashTone } from './Flash'
import type { Scanned } from './useDesk'

/** What the desk says about one scan. */
export interface DeskOutcome {
  /** Of the scan it tells of. */
  scanId: string
  tone: FlashTone
  title: string
  /** Whoever it was about, as far as anybody knows; else the code. */
  name: string
  /** Null for a code or name that is not on this device's list. */
  person: DeskPerson | null
  who: Scanned
  eventId: string
  text?: string | undefined
  /** When it was scanned, ISO. */
  at: string
  /** It is kept here and the server has not heard of it. */
  waiting: boolean
  /** Words of the button that takes back what was recorded; null when there is nothing to take back. */
  undo: string | null
}

interface DeskResultProps {
  outcome: DeskOutcome | undefined
  onUndo: (outcome: DeskOutcome) => void
}

/** The last scan, big enough to be read over the desk: sign, word, name, title, unit. Read out by screen readers at once. */
export function DeskResult({ outcome, onUndo }: DeskResultProps) {
  const { t } = useTranslation('checkIn')
  return (
    <section aria-label={t('result.region')} className={`${styles.result} ${outcome ? styles[outcome.tone] : ''}`}>
      <div aria-live="assertive" aria-atomic="true" className={styles.told}>
        {outcome ? <Outcome outcome={outcome} /> : <p className={styles.soft}>{t('result.none')}</p>}
      </div>
      {outcome?.undo && (
        <Button
          size="large"
          icon={<UndoOutlined aria-hidden="true" />}
          aria-label={t('result.undoOf', { undo: outcome.undo, name: outcome.name })}
          onClick={() => onUndo(outcome)}
        >
          {outcome.undo}
        </Button>
      )}
    </section>
  )
}

function Outcome({ outcome }: { outcome: DeskOutcome }) {
  const { t } = useTranslation('checkIn')
  const { person, name, tone, title, text, at, waiting } = outcome
  return (
    <>
      <p className={styles.verdict}>
        <span aria-hidden="true">{FLASH_SIGNS[tone]}</span> {title}{' '}
        <span className={styles.time}>{t('result.at', { time: localTime(at).time })}</span>
      </p>
      {tone !== 'unknown' && (person || !waiting) && <p className={styles.name}>{name}</p>}
      {person && (
        <>
          <p className={styles.title}>{[person.title, person.unitName].filter(Boolean).join(', ')}</p>
          <p className={styles.soft}>{person.group}</p>
          {person.standsInFor && (
            <p className={styles.soft}>{t('person.substituteOf', { name: person.standsInFor })}</p>
          )}
        </>
      )}
      {text && <p className={styles.text}>{text}</p>}
      {waiting && <p className={styles.soft}>{t('result.waiting')}</p>}
    </>
  )
}
