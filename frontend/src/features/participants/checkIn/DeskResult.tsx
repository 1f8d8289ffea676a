import { UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { localTime } from '../../../ui/time'
import styles from './Desk.module.css'
import type { DeskPerson } from './deskPeople'
import { FLASH_SIGNS, type FlashTone } from './Flash'

/** What the desk says about one scan. */
export interface DeskOutcome {
  /** Of the scan it tells of. */
  scanId: string
  tone: FlashTone
  title: string
  /** Null for a code or name that nobody here carries. */
  person: DeskPerson | null
  text?: string | undefined
  /** When it was scanned, ISO. */
  at: string
  /** It is kept here and the server has not heard of it. */
  waiting: boolean
  /** It changed something, so that it can be taken back. */
  undoable: boolean
}

interface DeskResultProps {
  outcome: DeskOutcome | null
  onUndo: (outcome: DeskOutcome) => void
}

/** The last scan, big enough to be read over the desk: sign, word, name, title, unit. Read out by screen readers at once. */
export function DeskResult({ outcome, onUndo }: DeskResultProps) {
  const { t } = useTranslation('checkIn')
  return (
    <section aria-label={t('result.region')} className={`${styles.result} ${outcome ? styles[outcome.tone] : ''}`}>
      <div aria-live="assertive" aria-atomic="true">
        {outcome ? <Outcome outcome={outcome} /> : <p className={styles.soft}>{t('result.none')}</p>}
      </div>
      {outcome?.undoable && outcome.person && (
        <Button
          size="large"
          icon={<UndoOutlined aria-hidden="true" />}
          aria-label={t('result.undoOf', { name: outcome.person.name })}
          onClick={() => onUndo(outcome)}
        >
          {t('result.undo')}
        </Button>
      )}
    </section>
  )
}

function Outcome({ outcome }: { outcome: DeskOutcome }) {
  const { t } = useTranslation('checkIn')
  const { person, tone, title, text, at, waiting } = outcome
  return (
    <>
      <p className={styles.verdict}>
        <span aria-hidden="true">{FLASH_SIGNS[tone]}</span> {title}{' '}
        <span className={styles.time}>{t('result.at', { time: localTime(at).time })}</span>
      </p>
      {person && (
        <>
          <p className={styles.name}>{person.name}</p>
          <p className={styles.title}>{[person.title, person.unit].filter(Boolean).join(', ')}</p>
          {person.group && <p className={styles.soft}>{person.group}</p>}
          {person.substituteOf && (
            <p className={styles.soft}>{t('person.substituteOf', { name: person.substituteOf })}</p>
          )}
        </>
      )}
      {text && <p className={styles.text}>{text}</p>}
      {waiting && <p className={styles.soft}>{t('result.waiting')}</p>}
    </>
  )
}
