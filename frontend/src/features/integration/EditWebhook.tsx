import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WebhookContent, WebhookView } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import styles from './integration.module.css'
import { useChangeWebhook, webhookQuery } from './queries'
import { WebhookFields } from './WebhookFields'

const fieldsOf = ({ name, address, events }: WebhookView): WebhookContent => ({ name, address, events })

export function EditWebhook({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation(['webhooks', 'common'])
  const [form] = Form.useForm<WebhookContent>()
  const [dirty, setDirty] = useState(false)
  // The version that was read when the form was filled; what is fetched meanwhile does not fill it anew.
  const [seen, setSeen] = useState(webhook.version)
  const change = useChangeWebhook(webhook.id)
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const newest = () => queryClient.fetchQuery({ ...webhookQuery(webhook.id), staleTime: 0 })
  useEffect(() => {
    // A secret made on this page is a new version too, and nobody else's change.
    if (!dirty) setSeen(webhook.version)
  }, [dirty, webhook.version])

  const submit = (fields: WebhookContent) =>
    change.mutate(
      { version: seen, body: filledIn(fields) },
      {
        onSuccess: () => {
          setDirty(false)
          void message.success(t('form.saved'))
        },
      },
    )
  return (
    <Section title={t('form.details')}>
      <Form<WebhookContent>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={fieldsOf(webhook)}
        onFinish={submit}
        onValuesChange={() => setDirty(true)}
      >
        <FormErrors form={form} error={hasStatus(change.error, 412) ? null : change.error} />
        <WebhookFields />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('common:save')}
        </Button>
      </Form>
      <VersionConflict
        error={change.error}
        onReload={() =>
          void newest().then((fresh) => {
            form.setFieldsValue(fieldsOf(fresh))
            setSeen(fresh.version)
            setDirty(false)
          })
        }
        onKeep={() => void newest().then((fresh) => setSeen(fresh.version))}
      />
      <UnsavedChanges when={dirty} />
    </Section>
  )
}
