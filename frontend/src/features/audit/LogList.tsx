import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LogEntry, PageLogEntry } from '../../api/gen'
import { InstantText, useDateWords } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { EmptyState } from '../../ui/states'
import { localTime } from '../../ui/time'
import { changesBetween } from './changes'
import styles from './LogList.module.css'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Field and value in the words of the page where there are some; what the log alone knows stands as it is. */
function useChangeWords() {
  const { t, i18n } = useTranslation('audit')
  const dateWords = useDateWords()
  const known = (key: string) => (i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : null)
  return {
    fieldWords: (field: string) => known(`audit:fields.${field}`) ?? field,
    valueWords: (field: string, value: unknown): string => {
      if (value === undefined || value === null) return '–'
      if (typeof value === 'boolean') return value ? t('yes') : t('no')
      if (typeof value === 'object') return JSON.stringify(value, null, 1)
      const text = String(value)
      if (DATE.test(text)) return dateWords(text)
      if (INSTANT.test(text)) {
        const { date, time } = localTime(text)
        return `${time} ${dateWords(date)}`
      }
      if (field === 'role') return known(`access:role.${text}`) ?? text
      return (field === 'state' && known(`work:state.${text}`)) || text
    },
  }
}

function Changes({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation('audit')
  const { fieldWords, valueWords } = useChangeWords()
  const changes = changesBetween(entry.before, entry.after)
  if (changes.length === 0) return null
  return (
    <details className={styles.changes}>
      <summary>{t('changes')}</summary>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{fieldWords(field)}</th>
                <td>{valueWords(field, before)}</td>
                <td>{valueWords(field, after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Entry({ entry, withPlan }: { entry: LogEntry; withPlan: boolean }) {
  const { t } = useTranslation('audit')
  const { actor, actorBody, seq, hash, planId } = entry
  return (
    <li>
      <InstantText at={entry.at} />
      <div className={styles.text}>{entry.text}</div>
      <div className={styles.soft}>{actorBody ? t('by', { actor, body: actorBody }) : actor}</div>
      {withPlan && planId && (
        <div className={styles.plan}>
          <Link to="/plans/$planId" params={{ planId }}>
            {t('system.openPlan')}
          </Link>
          <Link to="/audit" search={{ planId }}>
            {t('system.onlyPlan')}
          </Link>
        </div>
      )}
      {seq != null && (
        <div className={styles.soft} title={hash && t('hash', { hash })}>
          {t('sealed', { seq })}
        </div>
      )}
      <Changes entry={entry} />
    </li>
  )
}

interface LogListProps {
  query: UseInfiniteQueryResult<InfiniteData<PageLogEntry>, unknown>
  /** The entries are of many plans, so each leads to its own. */
  withPlan?: boolean
}

/** Who did what and when, the newest first; what changed is folded away. */
export function LogList({ query, withPlan = false }: LogListProps) {
  const { t } = useTranslation('audit')
  return (
    <Loaded query={query} rows={6}>
      {({ pages }) => {
        const entries = pages.flatMap(({ items }) => items)
        if (entries.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />
        return (
          <>
            <ol className={styles.log}>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} withPlan={withPlan} />
              ))}
            </ol>
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more')}
              </Button>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
