import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/me'
import { FilterBar, FilterDate, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { ListDownloads } from '../../ui/ListDownloads'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { NoPermission } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { AuditCheck } from './AuditCheck'
import { LogList } from './LogList'
import { auditActionsQuery, exportAddress, systemLogQuery } from './queries'
import { systemLogRoute } from './routes'

/** «Nhật ký hệ thống»: everything that happened, whether it is as it was sealed, and the way to take it along. */
export function SystemLogPage() {
  return useMay('ADMINISTER') ? <SystemLog /> : <NoPermission page />
}

function SystemLog() {
  const { t } = useTranslation(['audit', 'common'])
  const list = useListState(systemLogRoute)
  const { action, actor, planId, scope, from, to } = list.search
  const log = useInfiniteQuery(systemLogQuery(list.search))
  const actions = useQuery(auditActionsQuery)
  return (
    <>
      <PageHeader
        title={t('system.title')}
        subtitle={t('system.lead')}
        actions={
          <>
            <ListDownloads address={(ending) => exportAddress(ending, list.search)} />
            <Button icon={<DownloadOutlined aria-hidden="true" />} href={exportAddress('jsonl', list.search)} download>
              {t('system.export')}
            </Button>
          </>
        }
      />
      <AuditCheck planId={planId} />
      <FilterBar onClear={list.filtered && list.clear}>
        <SearchBox label={t('system.actor')} value={actor} onChange={(next) => list.filter({ actor: next })} />
        <FilterSelect
          label={t('system.action')}
          options={(actions.data ?? []).map(({ action: value, text: label }) => ({ value, label }))}
          value={action}
          onChange={(next) => list.filter({ action: next })}
        />
        <FilterSelect
          label={t('system.scope')}
          options={[{ value: 'system' as const, label: t('system.outsidePlans') }]}
          value={scope}
          onChange={(next) => list.filter({ scope: next })}
        />
        <FilterDate
          label={t('system.from')}
          value={from}
          placeholder={t('common:all')}
          onChange={(next) => list.filter({ from: next })}
        />
        <FilterDate
          label={t('system.to')}
          value={to}
          placeholder={t('common:all')}
          onChange={(next) => list.filter({ to: next })}
        />
      </FilterBar>
      {planId && <p>{t('system.onePlan')}</p>}
      <Section title={t('title')}>
        <LogList query={log} withPlan />
      </Section>
    </>
  )
}
