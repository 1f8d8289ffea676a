import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SearchResult } from '../../api/gen'
import { HitContext } from './HitText'
import { hitLink } from './hitLink'
import { Marked } from './Marked'
import styles from './QuickSearch.module.css'

interface SuggestionsProps {
  /** Prefix of the ids of the options. */
  id: string
  q: string
  result: SearchResult | undefined
  failed: boolean
  /** Which option the arrows have reached; one past the hits is «show all». */
  active: number
  onLeave: () => void
}

/** The best of each kind below the field, and the way to everything. The field keeps the focus. */
export function Suggestions({ id, q, result, failed, active, onLeave }: SuggestionsProps) {
  const { t } = useTranslation(['search', 'common'])
  let place = 0
  const last = result?.groups.reduce((count, { items }) => count + items.length, 0) ?? 0
  const all = result && result.total > 0 ? t('showAll', { count: result.total }) : t('seeOn', { q })
  return (
    // A press must not take the focus from the field, or the list is gone before the click arrives.
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing but leave the focus where it is
    <div className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      <div id={`${id}-list`} role="listbox" aria-label={t('suggestions')}>
        {result?.groups.map(({ kind, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, not fieldsets
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} className={styles.kind} role="presentation">
              {t(`kind.${kind}`)}
            </div>
            {items.map((hit) => {
              const at = place++
              return (
                <Link
                  {...hitLink(hit)}
                  key={hit.id}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={active === at}
                  tabIndex={-1}
                  className={styles.option}
                  onClick={onLeave}
                >
                  <span className={styles.title}>
                    <Marked of={hit.title} />
                  </span>
                  <HitContext hit={hit} />
                </Link>
              )
            })}
          </div>
        ))}
        <Link
          to="/search"
          search={{ q }}
          id={`${id}-${last}`}
          role="option"
          aria-selected={active === last}
          tabIndex={-1}
          className={styles.option}
          onClick={onLeave}
        >
          {all}
        </Link>
      </div>
      <div role="status" className={styles.note}>
        {failed ? t('common:state.loadError') : result?.total === 0 && t('nothing', { q: result.query })}
      </div>
    </div>
  )
}
