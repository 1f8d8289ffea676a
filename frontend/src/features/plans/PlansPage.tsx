import { FileSearchOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { zPlanKind, zPlanStatus } from '../../api/gen/zod.gen'
import { useMay } from '../../api/me'
import { DataTable } from '../../ui/DataTable'
import { FilterBar, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { ButtonLink } from '../../ui/links'
import { useToday } from '../../ui/now'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { PlanCard, usePlanColumns } from './PlanRows'
import { plansQuery } from './queries'
import { plansRoute } from './routes'

/** The first year of the plans in use: the term of the councils elected in 2021. */
const FIRST_YEAR = 2021

function useYears(): { value: string; label: string }[] {
  const next = Number(useToday().slice(0, 4)) + 1
  return Array.from({ length: next - FIRST_YEAR + 1 }, (_, back) => String(next - back)).map((year) => ({
    value: year,
    label: year,
  }))
}

function NewPlan() {
  const { t } = useTranslation('plans')
  return (
    useMay('PLANS_WRITE') && (
      <>
        <ButtonLink icon={<FileSearchOutlined aria-hidden />} to="/plans/read">
          {t('list.read')}
        </ButtonLink>
        <ButtonLink primary icon={<PlusOutlined aria-hidden />} to="/plans/new">
          {t('list.new')}
        </ButtonLink>
      </>
    )
  )
}

export function PlansPage() {
  const { t } = useTranslation('plans')
  const list = useListState(plansRoute)
  const { q, status, kind, year } = list.search
  const plans = useQuery(plansQuery(list.search))
  const years = useYears()
  const columns = usePlanColumns()
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('list.lead')} actions={<NewPlan />} />
      <FilterBar onClear={list.filtered && list.clear}>
        <SearchBox label={t('list.search')} value={q} onChange={(next) => list.filter({ q: next })} />
        <FilterSelect
          label={t('list.status')}
          options={zPlanStatus.options.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status}
          onChange={(next) => list.filter({ status: next })}
        />
        <FilterSelect
          label={t('list.kind')}
          options={zPlanKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(next) => list.filter({ kind: next })}
        />
        <FilterSelect
          label={t('list.year')}
          options={years}
          value={year === undefined ? undefined : String(year)}
          onChange={(next) => list.filter({ year: next === undefined ? undefined : Number(next) })}
        />
      </FilterBar>
      <DataTable
        label={t('title')}
        query={plans}
        columns={columns}
        card={(plan) => <PlanCard plan={plan} />}
        pages={list.pages}
        filtered={list.filtered}
        onClearFilters={list.clear}
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} action={<NewPlan />} />}
      />
    </>
  )
}
