import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanContent, PlanView } from '../../api/gen'
import { ifMatch } from '../../api/headers'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import { useEditedVersion } from '../../ui/useEditedVersion'
import { PlanForm } from './PlanForm'
import { fieldsOf } from './planFields'
import { planQuery, useUpdatePlan } from './queries'
import { editPlanRoute } from './routes'

export function EditPlanPage() {
  const { planId } = editPlanRoute.useParams()
  const query = useQuery(planQuery(planId))
  return (
    <Loaded page query={query} rows={12}>
      {(plan) => <EditPlan plan={plan} refetch={async () => (await query.refetch()).data} />}
    </Loaded>
  )
}

function EditPlan({ plan, refetch }: { plan: PlanView; refetch: () => Promise<PlanView | undefined> }) {
  const { t } = useTranslation('plans')
  const update = useUpdatePlan()
  const { version, filledFrom, conflict } = useEditedVersion(plan, refetch, update.reset)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const toPlan = { to: '/plans/$planId/content', params: { planId: plan.id } } as const
  const save = (body: PlanContent, saved: () => void) =>
    update.mutate(
      { path: { id: plan.id }, headers: ifMatch(version), body },
      {
        onSuccess: async () => {
          saved()
          void message.success(t('form.saved'))
          await navigate({ ...toPlan, ignoreBlocker: true })
        },
      },
    )
  // Looked at only on arrival: should the plan be issued meanwhile, saving is refused but the text stays on the page.
  const [editable] = useState(plan.allowed.includes('EDIT'))
  return (
    <>
      <PageHeader
        crumbs={[
          { text: t('title'), to: '/plans' },
          { text: plan.title, to: '/plans/$planId', params: { planId: plan.id } },
        ]}
        title={t('form.edit')}
      />
      {editable ? (
        <PlanForm
          key={filledFrom.version}
          initial={fieldsOf(filledFrom)}
          bodies={[plan.issuingBody, ...plan.coIssuingBodies]}
          submit={t('form.save')}
          pending={update.isPending}
          error={update.error}
          onSave={save}
          onCancel={() => void navigate(toPlan)}
          conflict={conflict}
        />
      ) : (
        <EmptyState title={t('form.notDraft')} action={<ButtonLink {...toPlan}>{t('form.toPlan')}</ButtonLink>} />
      )}
    </>
  )
}
