import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LogEntry, PageLogEntry } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { EmptyState } from '../../ui/states'
import { changesBetween } from './changes'
import styles from './LogList.module.css'

function useValueText(): (value: unknown) => string {
  const { t } = useTranslation('audit')
  return (value) => {
    if (value === undefined || value === null) return '–'
    if (typeof value === 'boolean') return value ? t('yes') : t('no')
    return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value)
  }
}

function Changes({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation('audit')
  const valueText = useValueText()
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
                <th scope="row">{field}</th>
                <td>{valueText(before)}</td>
                <td>{valueText(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Entry({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation('audit')
  const { actor, actorBody, seq, hash } = entry
  return (
    <li>
      <InstantText at={entry.at} />
      <div className={styles.text}>{entry.text}</div>
      <div className={styles.soft}>{actorBody ? t('by', { actor, body: actorBody }) : actor}</div>
      {seq != null && (
        <div className={styles.soft} title={hash && t('hash', { hash })}>
          {t('sealed', { seq })}
        </div>
      )}
      <Changes entry={entry} />
    </li>
  )
}

/** Who did what and when, the newest first; what changed is folded away. */
export function LogList({ query }: { query: UseInfiniteQueryResult<InfiniteData<PageLogEntry>, unknown> }) {
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
                <Entry key={entry.id} entry={entry} />
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
