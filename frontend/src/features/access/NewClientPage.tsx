import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewApiClient, Role } from '../../api/gen'
import { zNewApiClient } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { BodySelect } from '../../ui/BodySelect'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useIntent } from '../../ui/useIntent'
import { useZodRules } from '../../ui/useZodRules'
import { ClientFields } from './ClientFields'
import { useRegisterClient } from './clientQueries'
import styles from './PasswordPage.module.css'

const ROLES: Role[] = ['OFFICE', 'READER']

export function NewClientPage() {
  const { t } = useTranslation(['clients', 'access'])
  const me = useMe()
  const administers = me.permissions.includes('ADMINISTER')
  const rules = useZodRules(zNewApiClient)
  const [form] = Form.useForm<NewApiClient>()
  const [dirty, setDirty] = useState(false)
  const register = useRegisterClient()
  const intent = useIntent()
  const navigate = useNavigate()
  const submit = (fields: NewApiClient) => {
    const body = filledIn(fields)
    register.mutate(
      { key: intent.keyOf(body), body },
      {
        onSuccess: ({ id }) => {
          setDirty(false)
          void navigate({ to: '/api-clients/$id', params: { id }, ignoreBlocker: true })
        },
      },
    )
  }
  return (
    <>
      <PageHeader title={t('register')} crumbs={[{ text: t('title'), to: '/api-clients' }]} />
      <Section title={t('form.details')}>
        <Form<NewApiClient>
          form={form}
          layout="vertical"
          requiredMark={false}
          className={styles.form}
          initialValues={{ role: 'OFFICE', scopes: [], bodyId: me.body.id }}
          onFinish={submit}
          onValuesChange={() => setDirty(true)}
        >
          <FormErrors form={form} error={register.error} />
          {administers && (
            <Form.Item name="bodyId" label={t('form.body')} extra={t('form.bodyHint')}>
              <BodySelect known={[me.body]} />
            </Form.Item>
          )}
          <Form.Item name="role" label={t('form.role')} extra={t('form.roleHint')} rules={rules('role')}>
            <Select
              options={(administers ? [...ROLES, 'UNIT' as const] : ROLES).map((value) => ({
                value,
                label: t(`access:role.${value}`),
              }))}
            />
          </Form.Item>
          <ClientFields />
          <Form.Item name="issuerClientId" label={t('form.atIssuer')} extra={t('form.atIssuerHint')}>
            <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={register.isPending}>
            {t('form.next')}
          </Button>
        </Form>
        <UnsavedChanges when={dirty} />
      </Section>
    </>
  )
}
