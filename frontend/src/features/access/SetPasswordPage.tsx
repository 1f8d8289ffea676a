import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkedAccount } from '../../api/gen'
import { zSetPassword } from '../../api/gen/zod.gen'
import { InstantText } from '../../ui/DateText'
import { FormErrors } from '../../ui/FormErrors'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useZodRules } from '../../ui/useZodRules'
import { linkedAccountQuery, useSetPassword } from './accountQueries'
import { EntranceCard } from './EntranceCard'
import styles from './EntranceCard.module.css'
import { NewPasswordFields } from './NewPasswordFields'

/** Where a link leads: its owner sees which account it is for and chooses the password. */
export function SetPasswordPage() {
  const { t } = useTranslation('access')
  const hash = useLocation({ select: (location) => location.hash })
  // The page leaves before its address does.
  const [token] = useState(hash)
  const linked = useQuery(linkedAccountQuery(token || '-'))
  const set = useSetPassword()
  if (set.isSuccess) {
    return (
      <EntranceCard title={t('setPassword.done')}>
        <p>{t('setPassword.doneText')}</p>
        <ButtonLink primary to="/sign-in" block size="large">
          {t('signIn.title')}
        </ButtonLink>
      </EntranceCard>
    )
  }
  return (
    <EntranceCard title={t('setPassword.title')}>
      {linked.isError ? (
        <>
          <RefusalAlert error={linked.error} />
          <p className={styles.help}>{t('setPassword.invalidHint')}</p>
        </>
      ) : (
        <Loaded query={linked} rows={4}>
          {(account) => <SetPasswordForm account={account} token={token} set={set} />}
        </Loaded>
      )}
    </EntranceCard>
  )
}

interface SetPasswordFormProps {
  account: LinkedAccount
  token: string
  set: ReturnType<typeof useSetPassword>
}

function SetPasswordForm({ account, token, set }: SetPasswordFormProps) {
  const { t } = useTranslation('access')
  const [form] = Form.useForm<{ newPassword: string }>()
  const rules = useZodRules(zSetPassword)
  return (
    <Form<{ newPassword: string }>
      form={form}
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={({ newPassword }) => set.mutate({ body: { token, newPassword } })}
    >
      <FormErrors form={form} error={set.error} />
      <Form.Item>
        <Alert
          type="info"
          title={t('setPassword.for', { name: account.displayName })}
          description={
            <>
              {t('setPassword.until')} <InstantText at={account.expiresAt} />
            </>
          }
        />
      </Form.Item>
      <Form.Item label={t('signIn.username')}>
        <Input
          id="username"
          autoComplete="username"
          value={account.username}
          readOnly
          aria-label={t('signIn.username')}
        />
      </Form.Item>
      <NewPasswordFields form={form} rules={rules('newPassword')} />
      <Button type="primary" htmlType="submit" block loading={set.isPending}>
        {t('setPassword.submit')}
      </Button>
    </Form>
  )
}
