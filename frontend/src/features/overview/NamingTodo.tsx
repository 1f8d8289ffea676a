import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DateText } from '../../ui/DateText'
import { planNumberOf } from '../../ui/obligation/subject'
import { Section } from '../../ui/Section'
import styles from './NamingTodo.module.css'
import { ownNamingQuery } from './queries'

/** Whom the unit still has to name, and until when; nothing at all when there is nobody. Work of its own beside the papers. */
export function NamingTodo() {
  const { t } = useTranslation('overview')
  const rows = useQuery(ownNamingQuery()).data ?? []
  const open = rows.filter(
    ({ named, missing, mayName }) => mayName && (missing === undefined ? named === 0 : missing > 0),
  )
  if (open.length === 0) return null
  return (
    <Section title={t('naming.title', { count: open.length })}>
      <ul className={styles.items}>
        {open.map((row) => (
          <li key={`${row.groupId} ${row.body.id}`}>
            <Link to="/plans/$planId/participants" params={{ planId: row.planId }}>
              <strong>{row.group}</strong>
            </Link>
            <div>
              {row.max === undefined
                ? t('naming.open', { named: row.named })
                : t('naming.quota', { named: row.named, max: row.max })}
            </div>
            {row.until && (
              <div>
                {t('naming.until')} <DateText date={row.until} deadline />
              </div>
            )}
            <div className={styles.soft}>
              {planNumberOf(row) ? `${planNumberOf(row)} · ` : ''}
              {row.planTitle}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
