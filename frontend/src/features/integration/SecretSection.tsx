import { Button, Form, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MadeSecret, MakeSecret, WebhookView } from '../../api/gen'
import { zMakeSecret } from '../../api/gen/zod.gen'
import { InstantText } from '../../ui/DateText'
import { FormDialog } from '../../ui/FormDialog'
import { Section } from '../../ui/Section'
import { ShownOnce } from '../../ui/ShownOnce'
import { useZodRules } from '../../ui/useZodRules'
import { useWebhookVerbs } from './queries'

export function SecretSection({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation(['webhooks', 'common'])
  const [made, setMade] = useState<MadeSecret | null>(null)
  const close = () => setMade(null)
  return (
    <Section title={t('secret.title')} extra={<MakeSecretAction webhook={webhook} onMade={setMade} />}>
      <p>{t('secret.lead')}</p>
      {webhook.earlierSecretUntil && (
        <p>
          {t('secret.earlier')} <InstantText at={webhook.earlierSecretUntil} />
        </p>
      )}
      <Modal
        open={made !== null}
        title={t('secret.title')}
        onCancel={close}
        mask={{ closable: false }}
        footer={<Button onClick={close}>{t('common:close')}</Button>}
        destroyOnHidden
      >
        {made && <ShownOnce label={t('secret.label')} value={made.secret} warning={t('secret.once')} />}
      </Modal>
    </Section>
  )
}

interface MakeSecretActionProps {
  webhook: WebhookView
  onMade: (secret: MadeSecret) => void
}

function MakeSecretAction({ webhook, onMade }: MakeSecretActionProps) {
  const { t } = useTranslation('webhooks')
  const { makeSecret, refresh } = useWebhookVerbs(webhook)
  const rules = useZodRules(zMakeSecret)
  const rotates = webhook.state !== 'WITHOUT_SECRET'
  const label = rotates ? t('secret.rotate') : t('secret.first')
  return (
    <FormDialog<MakeSecret>
      label={label}
      title={label}
      lead={<p>{t('secret.lead')}</p>}
      initialValues={rotates ? { overlapHours: 24 } : {}}
      done={t('secret.done')}
      button={{ type: rotates ? 'default' : 'primary' }}
      run={async (fields) => onMade(await makeSecret(fields))}
      onStale={refresh}
    >
      {rotates && (
        <Form.Item
          name="overlapHours"
          label={t('secret.overlap')}
          extra={t('secret.overlapHint')}
          rules={rules('overlapHours')}
        >
          <InputNumber min={0} max={168} precision={0} />
        </Form.Item>
      )}
    </FormDialog>
  )
}
