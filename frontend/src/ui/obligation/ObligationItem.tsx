import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ObligationRow } from '../../api/gen'
import { ObligationDue } from './ObligationDue'
import styles from './ObligationItem.module.css'
import { ObligationTag } from './ObligationTag'
import { planNumberOf, useSubject } from './subject'

interface ObligationItemProps {
  row: ObligationRow
  /** Leave out what the page round it already says; without its subject it goes by the body. */
  hide?: 'plan' | 'subject'
}

/** One obligation in a list: what, who, for which plan, until when, and what became of it. */
export function ObligationItem({ row, hide }: ObligationItemProps) {
  const { t } = useTranslation('work')
  const subject = useSubject()
  const number = planNumberOf(row)
  const others = row.parties.filter(({ id }) => id !== row.body.id)
  return (
    <article className={styles.item}>
      <div className={styles.head}>
        <Link to="/obligations/$id" params={{ id: row.id }} className={styles.subject}>
          {hide === 'subject' ? row.body.name : subject(row)}
        </Link>
        <ObligationTag row={row} />
      </div>
      {hide !== 'subject' && <div>{row.body.name}</div>}
      {others.length > 0 && (
        <div className={styles.soft}>{t('together', { names: others.map(({ name }) => name).join(', ') })}</div>
      )}
      <ObligationDue row={row} />
      <div className={styles.soft}>
        {row.parentId && hide !== 'subject' && <span>{t('fromAbove')}</span>}
        {row.delegatedTotal > 0 && (
          <span>{t('delegated', { done: row.delegatedDone, total: row.delegatedTotal })}</span>
        )}
        {!hide && (
          <span className={styles.plan} title={row.planTitle}>
            {number && `${number} · `}
            {row.planTitle}
          </span>
        )}
      </div>
    </article>
  )
}

/** Obligations one below the other, as they come. */
export function ObligationItems({ rows }: { rows: readonly ObligationRow[] }) {
  return (
    <ul className={styles.items}>
      {rows.map((row) => (
        <li key={row.id}>
          <ObligationItem row={row} />
        </li>
      ))}
    </ul>
  )
}
