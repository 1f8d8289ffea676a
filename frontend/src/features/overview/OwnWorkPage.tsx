import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Counts, ObligationRow } from '../../api/gen'
import { useMe } from '../../api/me'
import { DataTable } from '../../ui/DataTable'
import { FilterChip, FilterChips } from '../../ui/FilterChip'
import { ObligationDue } from '../../ui/obligation/ObligationDue'
import { ObligationItem } from '../../ui/obligation/ObligationItem'
import { ObligationTag } from '../../ui/obligation/ObligationTag'
import { planNumberOf, useSubject } from '../../ui/obligation/subject'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { NamingTodo } from './NamingTodo'
import styles from './OwnWork.module.css'
import { type OwnWorkFilter, ownWorkQuery } from './queries'
import { ownWorkRoute } from './routes'

/** In the order shown, with how many each leaves. */
const FILTERS: Record<OwnWorkFilter, (counts: Counts) => number> = {
  OPEN: ({ notSent, returned }) => notSent + returned,
  DONE: ({ handedIn }) => handedIn,
  ALL: ({ total }) => total,
}

function useColumns(): TableColumnsType<ObligationRow> {
  const { t } = useTranslation('overview')
  const subject = useSubject()
  return [
    {
      key: 'what',
      title: t('ownWork.column.what'),
      render: (_, row) => (
        <div className={styles.what}>
          <Link to="/obligations/$id" params={{ id: row.id }}>
            <strong>{subject(row)}</strong>
          </Link>
          <div>{row.body.name}</div>
        </div>
      ),
    },
    { key: 'state', title: t('ownWork.column.state'), render: (_, row) => <ObligationTag row={row} /> },
    { key: 'due', title: t('ownWork.column.due'), render: (_, row) => <ObligationDue row={row} /> },
    {
      key: 'plan',
      title: t('ownWork.column.plan'),
      render: (_, row) => (
        <Link to="/plans/$planId" params={{ planId: row.planId }} title={row.planTitle} className={styles.plan}>
          {planNumberOf(row) ?? row.planTitle}
        </Link>
      ),
    },
  ]
}

export function OwnWorkPage() {
  const { t } = useTranslation('overview')
  const { body } = useMe()
  const list = useListState(ownWorkRoute)
  const { filter = 'OPEN', planId, cursor } = list.search
  const query = useQuery(ownWorkQuery({ filter, planId, cursor }))
  const columns = useColumns()
  const counts = query.data?.counts
  return (
    <>
      <PageHeader title={t('ownWork.title')} subtitle={t('ownWork.lead', { body: body.name })} />
      {planId && (
        <Alert
          type="info"
          showIcon
          title={t('ownWork.onePlan')}
          action={
            <Link to="/obligations" search={{ filter: list.search.filter }}>
              {t('ownWork.allPlans')}
            </Link>
          }
        />
      )}
      {filter === 'OPEN' && <NamingTodo />}
      {counts && (
        <FilterChips label={t('ownWork.filters')}>
          {(Object.keys(FILTERS) as OwnWorkFilter[]).map((each) => (
            <FilterChip
              key={each}
              to="/obligations"
              search={{ filter: each, planId }}
              replace
              label={t(`ownWork.filter.${each}`)}
              count={FILTERS[each](counts)}
              active={each === filter}
            />
          ))}
        </FilterChips>
      )}
      <DataTable
        label={t('ownWork.list')}
        query={query}
        columns={columns}
        card={(row) => <ObligationItem row={row} />}
        pages={list.pages}
        filtered={filter === 'DONE'}
        onClearFilters={() => list.filter({ filter: 'ALL' })}
        empty={<EmptyState title={t('start.nothingTodo')} hint={t('start.nothingTodoHint')} />}
      />
    </>
  )
}
