import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section'
import { LogList } from './LogList'
import { accountLogQuery } from './queries'

export function AccountLog({ accountId }: { accountId: string }) {
  const { t } = useTranslation('audit')
  const query = useInfiniteQuery(accountLogQuery(accountId))
  return (
    <Section title={t('title')}>
      <LogList query={query} />
    </Section>
  )
}
