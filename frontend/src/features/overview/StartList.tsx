import { useTranslation } from 'react-i18next'
import type { ObligationRow } from '../../api/gen'
import { ObligationItems } from '../../ui/obligation/ObligationItem'
import { Section } from '../../ui/Section'
import styles from './StartPage.module.css'

interface StartListProps {
  /** Anchor that the tiles lead to. */
  id: string
  title: string
  rows: ObligationRow[]
  total: number
  none: string
}

/** The most urgent rows behind one of the start page's counts. */
export function StartList({ id, title, rows, total, none }: StartListProps) {
  const { t } = useTranslation('overview')
  return (
    <div id={id} className={styles.anchor}>
      <Section
        title={`${title} (${total})`}
        extra={
          total > rows.length && <span className={styles.soft}>{t('start.someOf', { shown: rows.length, total })}</span>
        }
      >
        {rows.length === 0 ? <p className={styles.none}>{none}</p> : <ObligationItems rows={rows} />}
      </Section>
    </div>
  )
}
