import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { WebhookView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { DeliveryList } from './DeliveryList'
import { EditWebhook } from './EditWebhook'
import { useTestWebhook, useWebhookVerbs, webhookQuery } from './queries'
import { webhookRoute } from './routes'
import { SecretSection } from './SecretSection'
import { WebhookStateTag } from './tags'

export function WebhookPage() {
  const { id } = webhookRoute.useParams()
  const query = useQuery(webhookQuery(id))
  return (
    <Loaded page query={query} rows={12}>
      {(webhook) => <WebhookDetail key={id} webhook={webhook} />}
    </Loaded>
  )
}

function WebhookDetail({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation('webhooks')
  return (
    <>
      <PageHeader
        title={webhook.name}
        crumbs={[{ text: t('title'), to: '/webhooks' }]}
        subtitle={
          <>
            {webhook.body.name} <WebhookStateTag state={webhook.state} />
            <div>
              {t('created', { person: webhook.createdBy })} <InstantText at={webhook.createdAt} />
            </div>
            {webhook.failingSince && (
              <div>
                {t('note.failing')} <InstantText at={webhook.failingSince} />
              </div>
            )}
          </>
        }
        actions={<WebhookActions webhook={webhook} />}
      />
      {webhook.state === 'FAILING' && <Alert type="error" showIcon title={t('note.FAILING')} />}
      {webhook.state === 'WITHOUT_SECRET' && <Alert type="info" showIcon title={t('note.withoutSecret')} />}
      <SecretSection webhook={webhook} />
      <EditWebhook webhook={webhook} />
      <DeliveryList webhookId={webhook.id} />
    </>
  )
}

function WebhookActions({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation('webhooks')
  const { enable, disable, remove } = useWebhookVerbs(webhook)
  const test = useTestWebhook(webhook.id)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const switchedOff = webhook.state === 'DISABLED' || webhook.state === 'FAILING'
  return (
    <>
      <RefusalAlert error={test.error} />
      {webhook.state === 'ACTIVE' && (
        <Button
          type="primary"
          loading={test.isPending}
          onClick={() => test.mutate(undefined, { onSuccess: () => void message.success(t('test.done')) })}
        >
          {t('test.action')}
        </Button>
      )}
      {switchedOff ? (
        <ConfirmAction
          label={t('enable.action')}
          title={t('enable.title')}
          text={<p>{t('enable.text')}</p>}
          run={enable}
        />
      ) : (
        <ConfirmAction
          label={t('disable.action')}
          title={t('disable.title')}
          text={<p>{t('disable.text')}</p>}
          run={disable}
        />
      )}
      <ConfirmAction
        danger
        label={t('remove.action')}
        title={t('remove.title')}
        text={<p>{t('remove.text')}</p>}
        affected={<p>{webhook.name}</p>}
        run={async () => {
          await remove()
          await navigate({ to: '/webhooks', ignoreBlocker: true })
        }}
      />
    </>
  )
}
