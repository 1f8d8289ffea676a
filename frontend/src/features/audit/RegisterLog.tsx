import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/me'
import { PageHeader } from '../../ui/PageHeader'
import { NoPermission } from '../../ui/states'
import { LogList } from './LogList'
import { registerLogQuery } from './queries'

/** Who changed which unit or body, and when. */
export function RegisterLog() {
  const { t } = useTranslation(['audit', 'units'])
  const may = useMay('ADMINISTER')
  const query = useInfiniteQuery({ ...registerLogQuery(), enabled: may })
  if (!may) return <NoPermission page />
  return (
    <>
      <PageHeader title={t('registerTitle')} crumbs={[{ text: t('units:title'), to: '/units' }]} />
      <LogList query={query} />
    </>
  )
}
