import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/gen'
import { useMay } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { type Crumb, PageHeader } from '../../ui/PageHeader'
import { NoPermission, NotFound } from '../../ui/states'
import { ChangeForm } from './ChangeForm'
import { unitQuery } from './queries'
import { type ChangeKind, changeRoute, zChangeKind } from './registerRoutes'

function Desk({ kind, unit }: { kind: ChangeKind; unit: UnitDetail | null }) {
  const { t } = useTranslation(['register', 'units'])
  const { bodyId } = changeRoute.useSearch()
  const body = unit?.bodies.find(({ id }) => id === bodyId)
  const crumbs: Crumb[] = [{ text: t('units:title'), to: '/units' }]
  if (unit) crumbs.push({ text: unit.fullName, to: '/units/$unitId', params: { unitId: unit.id } })
  return (
    <>
      <PageHeader
        title={body ? `${t(`label.${kind}`)}: ${body.name}` : t(`label.${kind}`)}
        subtitle={t(`lead.${kind}`)}
        crumbs={crumbs}
      />
      <ChangeForm key={kind} kind={kind} unit={unit} body={body} />
    </>
  )
}

function OfUnit({ kind, unitId }: { kind: ChangeKind; unitId: string }) {
  const { asOf } = changeRoute.useSearch()
  const query = useQuery(unitQuery(unitId, asOf))
  return (
    <Loaded page query={query} rows={8}>
      {(unit) => <Desk kind={kind} unit={unit} />}
    </Loaded>
  )
}

/** One change of the register: fill in, preview, apply. */
export function ChangePage() {
  const { kind } = changeRoute.useParams()
  const { unitId } = changeRoute.useSearch()
  const known = zChangeKind.safeParse(kind)
  const may = useMay('ADMINISTER')
  if (!may) return <NoPermission page />
  if (!known.success) return <NotFound page />
  if (unitId) return <OfUnit kind={known.data} unitId={unitId} />
  return known.data === 'add' || known.data === 'merge' ? <Desk kind={known.data} unit={null} /> : <NotFound page />
}
