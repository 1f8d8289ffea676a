import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/gen'
import { FilterBar, FilterDate } from '../../ui/FilterBar'
import { Loaded } from '../../ui/Loaded'
import { type Crumb, PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { DayMarks } from './DayMarks'
import { unitQuery } from './queries'
import { RegisterMenu } from './RegisterMenu'
import { unitRoute } from './routes'
import { UnitBodies } from './UnitBodies'
import { UnitHistory } from './UnitHistory'
import { UnitSuccession } from './UnitSuccession'
import { Branch } from './UnitTree'

function crumbsOf(unit: UnitDetail, title: string, asOf: string | undefined): Crumb[] {
  return [
    { text: title, to: '/units', search: { asOf } },
    ...unit.ancestors.map(({ id, fullName }) => ({
      text: fullName,
      to: '/units/$unitId' as const,
      params: { unitId: id },
      search: { asOf },
    })),
  ]
}

function About({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation('units')
  const facts = [
    t(`type.${unit.type}`),
    t(`level.${unit.level}`),
    unit.code && `${t('code')} ${unit.code}`,
    unit.aliases.length > 0 && `${t('aliases')}: ${unit.aliases.join(', ')}`,
  ]
  return (
    <>
      {facts.filter(Boolean).join(' · ')} {unit.validTo && <StatusTag tone="quiet">{t('ended')}</StatusTag>}
    </>
  )
}

export function UnitPage() {
  const { t } = useTranslation(['units', 'common'])
  const { unitId } = unitRoute.useParams()
  const { asOf } = unitRoute.useSearch()
  const navigate = unitRoute.useNavigate()
  const query = useQuery(unitQuery(unitId, asOf))
  return (
    <Loaded page query={query} rows={10}>
      {(unit) => (
        <>
          <PageHeader
            title={unit.fullName}
            subtitle={<About unit={unit} />}
            crumbs={crumbsOf(unit, t('title'), asOf)}
            actions={
              <RegisterMenu kinds={['amend', 'correct', 'merge', 'split', 'end', 'add', 'addBody']} unitId={unit.id} />
            }
          />
          <FilterBar>
            <FilterDate
              label={t('asOf')}
              value={asOf}
              placeholder={t('common:time.today')}
              onChange={(next) => void navigate({ search: { asOf: next }, replace: true })}
            />
          </FilterBar>
          <DayMarks asOf={asOf} />
          <UnitHistory versions={unit.versions} asOf={asOf} />
          <UnitSuccession predecessors={unit.predecessors} successors={unit.successors} />
          <UnitBodies bodies={unit.bodies} />
          {unit.childCount > 0 && (
            <Section title={t('children')} extra={t('childCount', { count: unit.childCount })}>
              <Branch parentId={unit.id} asOf={asOf} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  )
}
