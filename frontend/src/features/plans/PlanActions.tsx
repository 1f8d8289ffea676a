import { useNavigate } from '@tanstack/react-router'
import { App, Form } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanAction, PlanView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { ButtonLink } from '../../ui/links'
import { TextField } from '../../ui/TextField'
import { useIntent } from '../../ui/useIntent'
import { IssueDialog } from './IssueDialog'
import { PlanDialog } from './PlanDialog'
import { amendPlan, archivePlan, cancelPlan, concludePlan, deletePlan, startPlan } from './queries'

interface WithPlan {
  plan: PlanView
}

/** The words that a step needs, under the name that the API gives them, so that its violations find them. */
function Words({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation()
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, whitespace: true, message: t('field.required') }]}>
      <TextField minRows={3} />
    </Form.Item>
  )
}

function Conclude({ plan }: WithPlan) {
  const { t } = useTranslation('plans')
  return (
    <PlanDialog<{ conclusion: string }>
      plan={plan}
      label={t('conclude.label')}
      title={t('conclude.title')}
      lead={<p>{t('conclude.lead')}</p>}
      done={t('action.done.conclude')}
      run={({ conclusion }) => concludePlan(plan, conclusion.trim())}
    >
      <Words name="conclusion" label={t('conclude.field')} />
    </PlanDialog>
  )
}

function Cancel({ plan }: WithPlan) {
  const { t } = useTranslation('plans')
  return (
    <PlanDialog<{ reason: string }>
      plan={plan}
      label={t('cancel.label')}
      title={t('cancel.title')}
      lead={<p>{t('cancel.lead')}</p>}
      done={t('action.done.cancel')}
      run={({ reason }) => cancelPlan(plan, reason.trim())}
      button={{ danger: true }}
    >
      <Words name="reason" label={t('cancel.field')} />
    </PlanDialog>
  )
}

function Amend({ plan }: WithPlan) {
  const { t } = useTranslation('plans')
  const navigate = useNavigate()
  const intent = useIntent()
  const draft = async ({ reason }: { reason: string }) => {
    const { id } = await amendPlan(plan, reason.trim(), intent.keyOf(reason))
    intent.done()
    await navigate({ to: '/plans/$planId', params: { planId: id } })
  }
  return (
    <PlanDialog<{ reason: string }>
      plan={plan}
      label={t('amend.label')}
      title={t('amend.title')}
      lead={<p>{t('amend.lead')}</p>}
      submit={t('amend.submit')}
      done={t('action.done.amend')}
      run={draft}
    >
      <Words name="reason" label={t('amend.field')} />
    </PlanDialog>
  )
}

function Delete({ plan }: WithPlan) {
  const { t } = useTranslation('plans')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const remove = async () => {
    await deletePlan(plan)
    void message.success(t('action.done.delete'))
    await navigate({ to: '/plans' })
  }
  return (
    <ConfirmAction
      danger
      label={t('delete.label')}
      title={t('delete.title')}
      text={t('delete.lead')}
      affected={<strong>{plan.title}</strong>}
      run={remove}
    />
  )
}

function Start({ plan }: WithPlan) {
  const { t } = useTranslation('plans')
  return (
    <ConfirmAction
      label={t('start.label')}
      title={t('start.title')}
      text={plan.title}
      run={() => startPlan(plan)}
      button={{ type: 'primary' }}
    />
  )
}

function Archive({ plan }: WithPlan) {
  const { t } = useTranslation('plans')
  return (
    <ConfirmAction
      label={t('archive.label')}
      title={t('archive.title')}
      text={t('archive.lead')}
      run={() => archivePlan(plan)}
    />
  )
}

/** What the server allows this person to do with the plan now, and nothing else. */
export function PlanActions({ plan, affected }: { plan: PlanView; affected: ReactNode }) {
  const { t } = useTranslation('plans')
  const may = (action: PlanAction) => plan.allowed.includes(action)
  return (
    <>
      {may('EDIT') && (
        <ButtonLink to="/plans/$planId/edit" params={{ planId: plan.id }}>
          {t('action.edit')}
        </ButtonLink>
      )}
      {may('AMEND') && <Amend plan={plan} />}
      {may('ARCHIVE') && <Archive plan={plan} />}
      {may('DELETE') && <Delete plan={plan} />}
      {may('CANCEL') && <Cancel plan={plan} />}
      {may('CONCLUDE') && <Conclude plan={plan} />}
      {may('START') && <Start plan={plan} />}
      {may('ISSUE') && <IssueDialog plan={plan} affected={affected} />}
    </>
  )
}
