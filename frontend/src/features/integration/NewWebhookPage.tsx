import { useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WebhookContent } from '../../api/gen'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useIntent } from '../../ui/useIntent'
import styles from './integration.module.css'
import { useCreateWebhook } from './queries'
import { WebhookFields } from './WebhookFields'

export function NewWebhookPage() {
  const { t } = useTranslation('webhooks')
  const [form] = Form.useForm<WebhookContent>()
  const [dirty, setDirty] = useState(false)
  const create = useCreateWebhook()
  const intent = useIntent()
  const navigate = useNavigate()
  const submit = (fields: WebhookContent) => {
    const body = filledIn(fields)
    create.mutate(
      { key: intent.keyOf(body), body },
      {
        onSuccess: ({ id }) => {
          setDirty(false)
          void navigate({ to: '/webhooks/$id', params: { id }, search: {}, ignoreBlocker: true })
        },
      },
    )
  }
  return (
    <>
      <PageHeader title={t('create')} crumbs={[{ text: t('title'), to: '/webhooks' }]} />
      <Section title={t('form.details')}>
        <Form<WebhookContent>
          form={form}
          layout="vertical"
          requiredMark={false}
          className={styles.form}
          initialValues={{ events: [] }}
          onFinish={submit}
          onValuesChange={() => setDirty(true)}
        >
          <FormErrors form={form} error={create.error} />
          <WebhookFields />
          <Button type="primary" htmlType="submit" loading={create.isPending}>
            {t('form.next')}
          </Button>
        </Form>
        <UnsavedChanges when={dirty} />
      </Section>
    </>
  )
}
