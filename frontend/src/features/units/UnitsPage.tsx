import { useTranslation } from 'react-i18next'
import { zUnitLevel } from '../../api/gen/zod.gen'
import { useMay } from '../../api/me'
import { FilterBar, FilterDate, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { ListDownloads } from '../../ui/ListDownloads'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { useListState } from '../../ui/useListState'
import { DayMarks } from './DayMarks'
import { type UnitSearch, unitListAddress } from './queries'
import { RegisterMenu } from './RegisterMenu'
import { unitsRoute } from './routes'
import { UnitResults } from './UnitResults'
import { UnitTree } from './UnitTree'

function RegisterActions({ search }: { search: UnitSearch }) {
  return (
    <>
      <ListDownloads address={(ending) => unitListAddress(ending, search)} />
      <RegisterChanges />
    </>
  )
}

function RegisterChanges() {
  const { t } = useTranslation('register')
  if (!useMay('ADMINISTER')) return null
  return (
    <>
      <ButtonLink to="/units/log">{t('log')}</ButtonLink>
      <ButtonLink to="/units/import">{t('import')}</ButtonLink>
      <RegisterMenu kinds={['add', 'merge']} />
    </>
  )
}

/** The tree while nothing is searched; the list of matches, with where each belongs, once something is. */
export function UnitsPage() {
  const { t } = useTranslation(['units', 'common'])
  const list = useListState(unitsRoute)
  const { q, level, asOf } = list.search
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} actions={<RegisterActions search={list.search} />} />
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
      <DayMarks asOf={asOf} />
      {q || level ? <UnitResults list={list} /> : <UnitTree asOf={asOf} />}
    </>
  )
}
