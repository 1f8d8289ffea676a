import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ObligationRow } from '../../../api/gen'
import { ObligationTag } from '../../../ui/obligation/ObligationTag'
import { useSign } from '../../../ui/obligation/sign'
import { useSubject } from '../../../ui/obligation/subject'
import styles from './Board.module.css'

/** What one body owes of one product. A parent's own state and that of those below stand apart. */
export function BoardCell({ rows }: { rows: ObligationRow[] | undefined }) {
  const { t } = useTranslation(['overview', 'work'])
  const sign = useSign()
  const subject = useSubject()
  if (!rows) {
    return (
      <td>
        <span aria-hidden="true" className={styles.soft}>
          –
        </span>
        <span className="visually-hidden">{t('board.notOwed')}</span>
      </td>
    )
  }
  return (
    <td>
      {rows.map((row) => (
        <div key={row.id} className={styles.cell}>
          <Link
            to="/obligations/$id"
            params={{ id: row.id }}
            className={styles.cellLink}
            aria-label={`${row.body.name}, ${subject(row)}: ${sign(row).text}`}
          >
            <ObligationTag row={row} />
          </Link>
          {row.parentId && <span className={styles.soft}>{t('work:fromAbove')}</span>}
          {row.parties.length > 1 && (
            <span className={styles.soft}>
              {t('work:together', {
                names: row.parties
                  .slice(1)
                  .map(({ name }) => name)
                  .join(', '),
              })}
            </span>
          )}
          {row.delegatedTotal > 0 && (
            <span className={styles.soft}>
              {t('board.children', { done: row.delegatedDone, total: row.delegatedTotal })}
            </span>
          )}
        </div>
      ))}
    </td>
  )
}
