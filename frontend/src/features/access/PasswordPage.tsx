import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zChangePassword } from '../../api/gen/zod.gen'
import { meQuery, useMe } from '../../api/me'
import { FormErrors } from '../../ui/FormErrors'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useZodRules } from '../../ui/useZodRules'
import { NewPasswordFields } from './NewPasswordFields'
import { PasswordInput } from './PasswordInput'
import styles from './PasswordPage.module.css'
import { useChangePassword } from './queries'

interface Fields {
  currentPassword: string
  newPassword: string
  repeated: string
}

export function PasswordPage() {
  const { t } = useTranslation('access')
  const me = useMe()
  const [form] = Form.useForm<Fields>()
  const [dirty, setDirty] = useState(false)
  const rules = useZodRules(zChangePassword)
  const change = useChangePassword()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()

  const submit = ({ currentPassword, newPassword }: Fields) =>
    change.mutate(
      { body: { currentPassword, newPassword } },
      {
        onSuccess: async () => {
          setDirty(false)
          void message.success(t('password.done'))
          await queryClient.refetchQueries({ queryKey: meQuery.queryKey })
          await navigate({ to: '/', ignoreBlocker: true })
        },
      },
    )

  return (
    <>
      <PageHeader title={t('password.title')} subtitle={t('password.others')} />
      {me.mustChangePassword && (
        <Alert className={styles.must} type="warning" showIcon title={t('password.mustChange')} />
      )}
      <Section title={t('menu.title', { name: me.displayName })}>
        <Form<Fields>
          form={form}
          layout="vertical"
          requiredMark={false}
          className={styles.form}
          onFinish={submit}
          onValuesChange={() => setDirty(true)}
        >
          <FormErrors form={form} error={change.error} />
          {/* Password managers file the new password under this name. */}
          <Input
            className="visually-hidden"
            autoComplete="username"
            value={me.username}
            readOnly
            tabIndex={-1}
            aria-hidden
          />
          <Form.Item name="currentPassword" label={t('password.current')} rules={rules('currentPassword')}>
            <PasswordInput autoComplete="current-password" />
          </Form.Item>
          <NewPasswordFields form={form} rules={rules('newPassword')} />
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t('password.submit')}
          </Button>
        </Form>
      </Section>
      <UnsavedChanges when={dirty && !me.mustChangePassword} />
    </>
  )
}
