import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { UnitView } from '../../api/gen'
import { DataTable } from '../../ui/DataTable'
import type { useListState } from '../../ui/useListState'
import { unitSearchQuery } from './queries'
import type { unitsRoute } from './routes'
import { Validity } from './Validity'

type UnitsList = ReturnType<typeof useListState<(typeof unitsRoute)['types']['fullSearchSchema']>>

export function UnitResults({ list }: { list: UnitsList }) {
  const { t } = useTranslation('units')
  const units = useQuery(unitSearchQuery(list.search))
  const { asOf } = list.search
  const link = (unit: UnitView) => (
    <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{ asOf }}>
      {unit.fullName}
    </Link>
  )
  const columns: TableColumnsType<UnitView> = [
    { key: 'name', title: t('column.name'), render: (_, unit) => link(unit) },
    { key: 'level', title: t('column.level'), render: (_, unit) => t(`level.${unit.level}`) },
    { key: 'path', title: t('column.path'), dataIndex: 'path' },
    { key: 'valid', title: t('column.valid'), render: (_, unit) => <Validity {...unit} /> },
  ]
  return (
    <DataTable
      label={t('results')}
      query={units}
      columns={columns}
      card={(unit) => (
        <>
          <strong>{link(unit)}</strong>
          <div>{unit.path}</div>
          <Validity {...unit} />
        </>
      )}
      pages={list.pages}
      filtered={list.filtered}
      onClearFilters={list.clear}
    />
  )
}
