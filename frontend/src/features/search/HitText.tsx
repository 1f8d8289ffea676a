import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../api/gen'
import { dayMonthYear } from '../../ui/time'
import { Marked } from './Marked'
import styles from './Search.module.css'

/** Where a hit belongs, and the text in which it was found. */
export function HitContext({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation('search')
  return (
    <>
      {(hit.context || hit.validTo) && (
        <span className={styles.context}>
          {hit.context && <Marked of={hit.context} />}
          {hit.context && hit.validTo && ' · '}
          {hit.validTo && t('until', { date: dayMonthYear(hit.validTo) })}
        </span>
      )}
      {hit.line && (
        <span className={styles.line}>
          <Marked of={hit.line} />
        </span>
      )}
    </>
  )
}
