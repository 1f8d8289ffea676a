import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BodyRef } from '../../api/gen'
import { zOpenAccount, zRole } from '../../api/gen/zod.gen'
import { BodySelect } from '../../ui/BodySelect'
import { useZodRules } from '../../ui/useZodRules'

interface AccountFieldsProps {
  /** A new account is given its user name, which never changes. */
  isNew?: boolean
  body?: BodyRef
}

export function AccountFields({ isNew = false, body }: AccountFieldsProps) {
  const { t } = useTranslation(['accounts', 'access'])
  const rules = useZodRules(zOpenAccount)
  return (
    <>
      {isNew && (
        <Form.Item name="username" label={t('form.username')} extra={t('form.usernameHint')} rules={rules('username')}>
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
      )}
      <Form.Item
        name="displayName"
        label={t('form.displayName')}
        extra={t('form.displayNameHint')}
        rules={rules('displayName')}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={t('form.role')} rules={rules('role')}>
        <Select options={zRole.options.map((value) => ({ value, label: t(`access:role.${value}`) }))} />
      </Form.Item>
      <Form.Item name="bodyId" label={t('form.body')} rules={rules('bodyId')}>
        <BodySelect known={body ? [body] : []} />
      </Form.Item>
      <Form.Item name="email" label={t('form.email')} rules={rules('email')}>
        <Input type="email" inputMode="email" autoComplete="off" />
      </Form.Item>
    </>
  )
}
