import { useMutation } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView, OpenAccount } from '../../api/gen'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useIntent } from '../../ui/useIntent'
import { AccountFields } from './AccountFields'
import { makeLink, useOpenAccount } from './accountQueries'
import { PasswordLinkBox } from './PasswordLinkBox'
import styles from './PasswordPage.module.css'

export function NewAccountPage() {
  const { t } = useTranslation('accounts')
  const [opened, setOpened] = useState<AccountView | null>(null)
  const link = useMutation({ mutationFn: makeLink })
  const invite = (account: AccountView) => {
    setOpened(account)
    link.mutate(account)
  }
  return (
    <>
      <PageHeader
        title={opened ? t('opened.title', { name: opened.displayName }) : t('open')}
        crumbs={[{ text: t('title'), to: '/accounts' }]}
      />
      {opened ? (
        <Section
          title={t('link.title')}
          extra={
            <ButtonLink to="/accounts/$id" params={{ id: opened.id }}>
              {t('opened.view')}
            </ButtonLink>
          }
        >
          <p>{t('opened.text')}</p>
          <RefusalAlert error={link.error} />
          {link.data ? (
            <PasswordLinkBox link={link.data} />
          ) : (
            <Button loading={link.isPending} onClick={() => link.mutate(opened)}>
              {t('link.invite')}
            </Button>
          )}
          <Button type="link" onClick={() => setOpened(null)}>
            {t('opened.another')}
          </Button>
        </Section>
      ) : (
        <NewAccountForm onOpened={invite} />
      )}
    </>
  )
}

function NewAccountForm({ onOpened }: { onOpened: (account: AccountView) => void }) {
  const { t } = useTranslation('accounts')
  const [form] = Form.useForm<OpenAccount>()
  const [dirty, setDirty] = useState(false)
  const open = useOpenAccount()
  const intent = useIntent()
  const submit = (fields: OpenAccount) => {
    const body = filledIn(fields)
    open.mutate({ key: intent.keyOf(body), body }, { onSuccess: onOpened })
  }
  return (
    <Section title={t('form.details')}>
      <Form<OpenAccount>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        onFinish={submit}
        onValuesChange={() => setDirty(true)}
      >
        <FormErrors form={form} error={open.error} />
        <AccountFields isNew />
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {t('form.next')}
        </Button>
      </Form>
      <UnsavedChanges when={dirty} />
    </Section>
  )
}
