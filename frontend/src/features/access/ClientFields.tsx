import { Checkbox, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { zApiScope, zNewApiClient } from '../../api/gen/zod.gen'
import { useZodRules } from '../../ui/useZodRules'
import styles from './ClientFields.module.css'

/** `PLANS_READ` is `plans:read` wherever programs speak of it. */
const codeOf = (scope: string) => scope.toLowerCase().replace('_', ':')

/** What may be changed of a client; a new one has more. */
export function ClientFields() {
  const { t } = useTranslation('clients')
  const rules = useZodRules(zNewApiClient)
  return (
    <>
      <Form.Item name="name" label={t('form.name')} extra={t('form.nameHint')} rules={rules('name')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="scopes"
        label={<span id="client-scopes">{t('form.scopes')}</span>}
        extra={t('form.scopesHint')}
        rules={rules('scopes')}
        // The rule demands one; said by ARIA it would stand on the group, which may not have it.
        required={false}
      >
        <Checkbox.Group
          role="group"
          aria-labelledby="client-scopes"
          className={styles.scopes}
          options={zApiScope.options.map((scope) => ({
            value: scope,
            label: (
              <>
                {t(`scope.${scope}`)} <code className={styles.code}>{codeOf(scope)}</code>
              </>
            ),
          }))}
        />
      </Form.Item>
      <Form.Item name="requestsPerMinute" label={t('form.perMinute')} rules={rules('requestsPerMinute')}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
    </>
  )
}
