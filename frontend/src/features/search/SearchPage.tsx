import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SearchGroup, SearchResult } from '../../api/gen'
import { zSearchKind } from '../../api/gen/zod.gen'
import { CursorPager } from '../../ui/CursorPager'
import { PAGE_SIZE } from '../../ui/DataTable'
import { FilterBar, FilterDate, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { HitList } from './HitList'
import { searchQuery } from './queries'
import { searchRoute } from './routes'
import styles from './Search.module.css'

/** Everything that was found, by kind; one kind alone page by page. What is searched stands in the address. */
export function SearchPage() {
  const { t } = useTranslation(['search', 'common'])
  const list = useListState(searchRoute)
  const { q, kind, asOf } = list.search
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar onClear={(kind || asOf) !== undefined && (() => list.filter({ kind: undefined, asOf: undefined }))}>
        <SearchBox label={t('label')} value={q} onChange={(next) => list.filter({ q: next })} />
        <FilterSelect
          label={t('kinds')}
          options={zSearchKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(next) => list.filter({ kind: next })}
        />
        <FilterDate
          label={t('asOf')}
          value={asOf}
          placeholder={t('common:all')}
          onChange={(next) => list.filter({ asOf: next })}
        />
      </FilterBar>
      {q ? <Results q={q} list={list} /> : <EmptyState title={t('start')} hint={t('startHint')} />}
    </>
  )
}

type SearchList = ReturnType<typeof useListState<(typeof searchRoute)['types']['fullSearchSchema']>>

function Results({ q, list }: { q: string; list: SearchList }) {
  const query = useQuery(searchQuery({ ...list.search, q }))
  return (
    <div aria-busy={query.isFetching}>
      <Loaded query={query} rows={8}>
        {(result) => (
          <>
            <Summary result={result} />
            {result.groups.map((group) => (
              <Group key={group.kind} group={group} list={list} />
            ))}
          </>
        )}
      </Loaded>
    </div>
  )
}

function Summary({ result }: { result: SearchResult }) {
  const { t } = useTranslation('search')
  const { query: q, total: count, matching } = result
  if (count === 0) {
    return (
      <div role="status">
        <EmptyState title={t('nothing', { q })} hint={t('nothingHint')} />
      </div>
    )
  }
  return (
    <p role="status" className={styles.summary}>
      {t('found', { count, q })}
      {matching && matching !== 'PHRASE' && <span className={styles.matching}>{t(`matching.${matching}`)}</span>}
    </p>
  )
}

function Group({ group, list }: { group: SearchGroup; list: SearchList }) {
  const { t } = useTranslation('search')
  const { kind, total, items, nextCursor } = group
  const alone = list.search.kind === kind
  return (
    <Section
      title={`${t(`kind.${kind}`)} (${total})`}
      extra={
        !alone &&
        nextCursor && (
          <Link to="/search" search={{ ...list.search, kind, cursor: undefined }}>
            {t('showAllOf', { count: total })}
          </Link>
        )
      }
    >
      <HitList hits={items} />
      {alone && (
        <CursorPager
          pages={list.pages}
          nextCursor={nextCursor}
          shown={items.length}
          pageSize={PAGE_SIZE}
          total={total}
        />
      )}
    </Section>
  )
}
