import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Grid, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { WebhookView } from '../../api/gen'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import styles from './integration.module.css'
import { webhooksQuery } from './queries'
import { WebhookStateTag } from './tags'

/** A council has twenty at most, so there are no pages. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks')
  const webhooks = useQuery(webhooksQuery)
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('lead')}
        actions={
          <ButtonLink primary to="/webhooks/new">
            {t('create')}
          </ButtonLink>
        }
      />
      <section aria-label={t('results')}>
        <Loaded query={webhooks} rows={4}>
          {(list) => (list.length === 0 ? <EmptyState title={t('empty')} /> : <WebhookList webhooks={list} />)}
        </Loaded>
      </section>
    </>
  )
}

function WebhookName({ webhook: { id, name, address } }: { webhook: WebhookView }) {
  return (
    <>
      <Link to="/webhooks/$id" params={{ id }} search={{}}>
        {name}
      </Link>
      <div className={styles.soft}>{address}</div>
    </>
  )
}

function WebhookList({ webhooks }: { webhooks: WebhookView[] }) {
  const { t } = useTranslation('webhooks')
  const wide = Grid.useBreakpoint().md ?? true
  const eventsOf = ({ events }: WebhookView) => events.map((event) => t(`event.${event}`)).join(', ')
  const columns: TableColumnsType<WebhookView> = [
    { key: 'name', title: t('column.name'), render: (_, webhook) => <WebhookName webhook={webhook} /> },
    { key: 'events', title: t('column.events'), render: (_, webhook) => eventsOf(webhook) },
    { key: 'state', title: t('column.state'), render: (_, { state }) => <WebhookStateTag state={state} /> },
    { key: 'body', title: t('column.body'), render: (_, { body }) => body.name },
  ]
  if (wide) return <Table<WebhookView> rowKey="id" columns={columns} dataSource={webhooks} pagination={false} />
  return (
    <ul>
      {webhooks.map((webhook) => (
        <li key={webhook.id}>
          <WebhookName webhook={webhook} />
          <div>{eventsOf(webhook)}</div>
          <WebhookStateTag state={webhook.state} />
        </li>
      ))}
    </ul>
  )
}
