import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView, ChangeAccount } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import { AccountFields } from './AccountFields'
import { accountQuery, useChangeAccount } from './accountQueries'
import styles from './PasswordPage.module.css'

const fieldsOf = ({ displayName, role, body, email }: AccountView): ChangeAccount => ({
  displayName,
  role,
  bodyId: body.id,
  ...(email && { email }),
})

export function EditAccount({ account }: { account: AccountView }) {
  const { t } = useTranslation(['accounts', 'common'])
  const [form] = Form.useForm<ChangeAccount>()
  const [dirty, setDirty] = useState(false)
  // The version that was read when the form was filled; what is fetched meanwhile does not fill it anew.
  const [seen, setSeen] = useState(account.version)
  const change = useChangeAccount(account.id)
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const newest = () => queryClient.fetchQuery({ ...accountQuery(account.id), staleTime: 0 })

  const submit = (fields: ChangeAccount) =>
    change.mutate(
      { version: dirty ? seen : account.version, body: filledIn(fields) },
      {
        onSuccess: ({ data }) => {
          setDirty(false)
          setSeen(data.version)
          void message.success(t('form.saved'))
        },
      },
    )
  const edited = () => {
    if (!dirty) setSeen(account.version)
    setDirty(true)
  }
  return (
    <Section title={t('form.details')}>
      <Form<ChangeAccount>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={fieldsOf(account)}
        onFinish={submit}
        onValuesChange={edited}
      >
        <FormErrors form={form} error={hasStatus(change.error, 412) ? null : change.error} />
        <AccountFields body={account.body} />
        <p>{t('form.endsSessions')}</p>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('common:save')}
        </Button>
      </Form>
      <VersionConflict
        error={change.error}
        onReload={() =>
          void newest().then((fresh) => {
            form.setFieldsValue({ email: '', ...fieldsOf(fresh) })
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
