import { useQuery } from '@tanstack/react-query'
import { Button, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveryView } from '../../api/gen'
import { zDeliveryState } from '../../api/gen/zod.gen'
import { DataTable } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { FilterBar, FilterSelect } from '../../ui/FilterBar'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { DeliveryDialog } from './DeliveryDialog'
import { deliveriesQuery } from './queries'
import { webhookRoute } from './routes'
import { DeliveryStateTag } from './tags'

function LastAttempt({ delivery: { lastAttemptAt, lastStatus, lastFailure } }: { delivery: DeliveryView }) {
  const { t } = useTranslation('webhooks')
  if (!lastAttemptAt) return t('log.noAttempt')
  return (
    <>
      <InstantText at={lastAttemptAt} />
      <div>
        {lastFailure && <>{t(`log.failure.${lastFailure}`)} </>}
        {lastStatus && t('log.answered', { status: lastStatus })}
      </div>
    </>
  )
}

/** What was sent, the newest first; it looks again by itself while something waits. */
export function DeliveryList({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation('webhooks')
  const list = useListState(webhookRoute)
  const deliveries = useQuery(deliveriesQuery(webhookId, list.search))
  const [opened, setOpened] = useState<string | null>(null)
  const open = ({ id, event }: DeliveryView) => (
    <Button
      type="link"
      size="small"
      aria-label={t('log.open', { event: t(`event.${event}`) })}
      onClick={() => setOpened(id)}
    >
      {t(`event.${event}`)}
    </Button>
  )
  const columns: TableColumnsType<DeliveryView> = [
    { key: 'event', title: t('log.column.event'), render: (_, delivery) => open(delivery) },
    { key: 'at', title: t('log.column.at'), render: (_, { createdAt }) => <InstantText at={createdAt} /> },
    { key: 'state', title: t('log.column.state'), render: (_, { state }) => <DeliveryStateTag state={state} /> },
    { key: 'attempts', title: t('log.column.attempts'), dataIndex: 'attempts', align: 'right' },
    { key: 'last', title: t('log.column.last'), render: (_, delivery) => <LastAttempt delivery={delivery} /> },
  ]
  return (
    <Section title={t('log.title')}>
      <FilterBar onClear={list.filtered && list.clear}>
        <FilterSelect
          label={t('log.column.state')}
          options={zDeliveryState.options.map((value) => ({ value, label: t(`log.state.${value}`) }))}
          value={list.search.state}
          onChange={(next) => list.filter({ state: next })}
        />
      </FilterBar>
      <DataTable
        label={t('log.results')}
        query={deliveries}
        columns={columns}
        card={(delivery) => (
          <>
            {open(delivery)} <DeliveryStateTag state={delivery.state} />
            <div>
              <InstantText at={delivery.createdAt} />
            </div>
            <LastAttempt delivery={delivery} />
          </>
        )}
        pages={list.pages}
        filtered={list.filtered}
        onClearFilters={list.clear}
        empty={<EmptyState title={t('log.empty')} />}
      />
      {opened && <DeliveryDialog webhookId={webhookId} deliveryId={opened} onClose={() => setOpened(null)} />}
    </Section>
  )
}
