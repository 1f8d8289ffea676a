import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section'
import { LogList } from './LogList'
import { planLogQuery } from './queries'
import { planLogRoute } from './routes'

/** «Nhật ký» of a plan. */
export function PlanLog() {
  const { t } = useTranslation('audit')
  const { planId } = planLogRoute.useParams()
  const query = useInfiniteQuery(planLogQuery(planId))
  return (
    <Section title={t('title')}>
      <LogList query={query} />
    </Section>
  )
}
