import { UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeskPerson } from '../../../api/gen'
import { Section } from '../../../ui/Section'
import { localTime } from '../../../ui/time'
import styles from './Desk.module.css'
import type { DeskOutcome } from './DeskResult'
import { countsOf } from './deskPeople'
import { FLASH_SIGNS } from './Flash'

export function DeskCounts({ people }: { people: readonly DeskPerson[] }) {
  const { t } = useTranslation('checkIn')
  const counts = countsOf(people)
  return (
    <dl className={styles.counts} aria-label={t('counts.label')}>
      {(Object.keys(counts) as (keyof typeof counts)[]).map((each) => (
        <div key={each} className={styles.count}>
          <dt>{t(`counts.${each}`)}</dt>
          <dd>{counts[each]}</dd>
        </div>
      ))}
    </dl>
  )
}

interface DeskRecentProps {
  outcomes: readonly DeskOutcome[]
  onUndo: (outcome: DeskOutcome) => void
}

/** What was scanned on this page before the last one, newest first; each that changed something can be taken back. */
export function DeskRecent({ outcomes, onUndo }: DeskRecentProps) {
  const { t } = useTranslation('checkIn')
  if (outcomes.length === 0) return null
  return (
    <Section title={t('recent.title')}>
      <ul className={styles.people}>
        {outcomes.map((outcome) => (
          <li key={outcome.scanId}>
            <span>
              <span aria-hidden="true">{FLASH_SIGNS[outcome.tone]}</span> {localTime(outcome.at).time}{' '}
              <strong>{outcome.name}</strong>
              <br />
              <span className={styles.soft}>{outcome.title}</span>
            </span>
            {outcome.undo && (
              <Button
                size="small"
                icon={<UndoOutlined aria-hidden="true" />}
                aria-label={t('result.undoOf', { undo: outcome.undo, name: outcome.name })}
                onClick={() => onUndo(outcome)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Who said beforehand that they do not come, and why: asked for at every opening. */
export function DeskAbsent({ people }: { people: readonly DeskPerson[] }) {
  const { t } = useTranslation('checkIn')
  const absent = people.filter(({ excused, presence }) => excused && presence === 'NOT_YET')
  if (absent.length === 0) return null
  return (
    <Section title={`${t('absent.title')} (${absent.length})`}>
      <ul className={styles.people}>
        {absent.map(({ id, name, unitName, reason }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong> {unitName && <span className={styles.soft}>{unitName}</span>}
              <br />
              {reason ?? t('absent.noReason')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
