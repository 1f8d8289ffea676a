import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { zEventType, zWebhookContent } from '../../api/gen/zod.gen'
import { useZodRules } from '../../ui/useZodRules'
import styles from './integration.module.css'

export function WebhookFields() {
  const { t } = useTranslation('webhooks')
  const rules = useZodRules(zWebhookContent)
  return (
    <>
      <Form.Item name="name" label={t('form.name')} extra={t('form.nameHint')} rules={rules('name')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="address" label={t('form.address')} extra={t('form.addressHint')} rules={rules('address')}>
        <Input type="url" inputMode="url" autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="events"
        label={<span id="webhook-events">{t('form.events')}</span>}
        rules={rules('events')}
        // The rule demands one; said by ARIA it would stand on the group, which may not have it.
        required={false}
      >
        <Checkbox.Group
          role="group"
          aria-labelledby="webhook-events"
          className={styles.events}
          options={zEventType.options
            .filter((event) => event !== 'TEST')
            .map((event) => ({ value: event, label: t(`event.${event}`) }))}
        />
      </Form.Item>
    </>
  )
}
