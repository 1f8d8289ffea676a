import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section'
import { LogList } from './LogList'
import { obligationLogQuery } from './queries'

export function ObligationLog({ obligationId }: { obligationId: string }) {
  const { t } = useTranslation('audit')
  const query = useInfiniteQuery(obligationLogQuery(obligationId))
  return (
    <Section title={t('title')}>
      <LogList query={query} />
    </Section>
  )
}
