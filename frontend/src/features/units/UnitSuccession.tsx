import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Succession } from '../../api/gen'
import { DateText } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { dayBefore } from '../../ui/time'
import styles from './UnitPage.module.css'

interface SuccessionsProps {
  title: string
  list: Succession[]
  /** A day on which the other unit existed, from the day of the change. */
  asOf: (onDate: string) => string
}

function Successions({ title, list, asOf }: SuccessionsProps) {
  if (list.length === 0) return null
  return (
    <>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.rows}>
        {list.map(({ unit, onDate, note }) => (
          <li key={unit.id}>
            <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{ asOf: asOf(onDate) }}>
              {unit.fullName}
            </Link>
            <DateText date={onDate} />
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

export function UnitSuccession({ predecessors, successors }: { predecessors: Succession[]; successors: Succession[] }) {
  const { t } = useTranslation('units')
  return (
    <Section title={t('succession')}>
      <Successions title={t('predecessors')} list={predecessors} asOf={dayBefore} />
      <Successions title={t('successors')} list={successors} asOf={(onDate) => onDate} />
      {predecessors.length + successors.length === 0 && <p className={styles.none}>{t('noSuccession')}</p>}
    </Section>
  )
}
