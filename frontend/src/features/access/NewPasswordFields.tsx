import { Form, type FormInstance, type FormRule } from 'antd'
import { useTranslation } from 'react-i18next'
import { PasswordInput } from './PasswordInput'

interface NewPasswordFieldsProps<T extends { newPassword: string }> {
  form: FormInstance<T>
  rules: FormRule[]
}

/** A new password, typed twice. */
export function NewPasswordFields<T extends { newPassword: string }>({ form, rules }: NewPasswordFieldsProps<T>) {
  const { t } = useTranslation('access')
  return (
    <>
      <Form.Item name="newPassword" label={t('password.next')} extra={t('password.nextHint')} rules={rules}>
        <PasswordInput autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t('password.repeat')}
        dependencies={['newPassword']}
        rules={[
          {
            validator: (_rule, value: unknown) =>
              value === form.getFieldValue('newPassword' as never)
                ? Promise.resolve()
                : Promise.reject(new Error(t('password.different'))),
          },
        ]}
      >
        <PasswordInput autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
