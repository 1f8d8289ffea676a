import { useTranslation } from 'react-i18next'
import { zUnitLevel } from '../../api/gen/zod.gen'
import { FilterBar, FilterDate, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { PageHeader } from '../../ui/PageHeader'
import { useListState } from '../../ui/useListState'
import { unitsRoute } from './routes'
import { UnitResults } from './UnitResults'
import { UnitTree } from './UnitTree'

/** The tree while nothing is searched; the list of matches, with where each belongs, once something is. */
export function UnitsPage() {
  const { t } = useTranslation(['units', 'common'])
  const list = useListState(unitsRoute)
  const { q, level, asOf } = list.search
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} />
      <FilterBar onClear={list.filtered && list.clear}>
        <SearchBox label={t('searchLabel')} value={q} onChange={(next) => list.filter({ q: next })} />
        <FilterSelect
          label={t('levelFilter')}
          options={zUnitLevel.options.map((value) => ({ value, label: t(`level.${value}`) }))}
          value={level}
          onChange={(next) => list.filter({ level: next })}
        />
        <FilterDate
          label={t('asOf')}
          value={asOf}
          placeholder={t('common:time.today')}
          onChange={(next) => list.filter({ asOf: next })}
        />
      </FilterBar>
      {q || level ? <UnitResults list={list} /> : <UnitTree asOf={asOf} />}
    </>
  )
}
