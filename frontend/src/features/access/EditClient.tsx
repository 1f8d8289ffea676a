import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiClientView, ChangeApiClient } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import { ClientFields } from './ClientFields'
import { clientQuery, useChangeClient } from './clientQueries'
import styles from './PasswordPage.module.css'

const fieldsOf = ({ name, scopes, requestsPerMinute }: ApiClientView): ChangeApiClient => ({
  name,
  scopes,
  requestsPerMinute,
})

export function EditClient({ client }: { client: ApiClientView }) {
  const { t } = useTranslation(['clients', 'common'])
  const [form] = Form.useForm<ChangeApiClient>()
  const [dirty, setDirty] = useState(false)
  // The version that was read when the form was filled; what is fetched meanwhile does not fill it anew.
  const [seen, setSeen] = useState(client.version)
  const change = useChangeClient(client.id)
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const newest = () => queryClient.fetchQuery({ ...clientQuery(client.id), staleTime: 0 })
  useEffect(() => {
    // A key made on this page is a new version too, and nobody else's change.
    if (!dirty) setSeen(client.version)
  }, [dirty, client.version])

  const submit = (fields: ChangeApiClient) =>
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
      <Form<ChangeApiClient>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={fieldsOf(client)}
        onFinish={submit}
        onValuesChange={() => setDirty(true)}
      >
        <FormErrors form={form} error={hasStatus(change.error, 412) ? null : change.error} />
        <ClientFields />
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
