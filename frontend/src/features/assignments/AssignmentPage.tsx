import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssignmentContent, AssignmentView, PlanView } from '../../api/gen'
import { idempotent, ifMatch } from '../../api/headers'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { dayOfPlan } from '../../ui/planDay'
import { EmptyState } from '../../ui/states'
import { useEditedVersion } from '../../ui/useEditedVersion'
import { useIntent } from '../../ui/useIntent'
import { AssignmentForm } from './AssignmentForm'
import { fieldsOfAssignment, NEW_ASSIGNMENT } from './assignmentFields'
import { assignmentsQuery, planOfAssignmentsQuery, useCreateAssignment, useUpdateAssignment } from './assignmentQueries'
import { editAssignmentRoute, newAssignmentRoute } from './assignmentRoutes'

const listOf = (planId: string) => ({ to: '/plans/$planId/assignments', params: { planId } }) as const

interface FrameProps {
  planId: string
  title: string
  children: (plan: PlanView) => ReactNode
}

/** Whether the plan may be assigned is looked at on arrival only: text that is half filled never disappears. */
function Frame({ planId, title, children }: FrameProps) {
  const query = useQuery(planOfAssignmentsQuery(planId))
  return (
    <Loaded page query={query} rows={12}>
      {(plan) => (
        <FramedPlan plan={plan} title={title}>
          {children(plan)}
        </FramedPlan>
      )}
    </Loaded>
  )
}

function FramedPlan({ plan, title, children }: { plan: PlanView; title: string; children: ReactNode }) {
  const { t } = useTranslation(['assignments', 'plans'])
  const [editable] = useState(plan.allowed.includes('ASSIGN'))
  return (
    <>
      <PageHeader
        crumbs={[
          { text: t('plans:title'), to: '/plans' },
          { text: plan.title, ...listOf(plan.id) },
        ]}
        title={title}
      />
      {editable ? (
        children
      ) : (
        <EmptyState
          title={t('form.notDraft')}
          action={<ButtonLink {...listOf(plan.id)}>{t('form.toPlan')}</ButtonLink>}
        />
      )}
    </>
  )
}

export function NewAssignmentPage() {
  const { t } = useTranslation('assignments')
  const { planId } = newAssignmentRoute.useParams()
  return (
    <Frame planId={planId} title={t('form.new')}>
      {(plan) => <NewAssignment plan={plan} />}
    </Frame>
  )
}

function NewAssignment({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('assignments')
  const create = useCreateAssignment()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const intent = useIntent()
  const [written, setWritten] = useState(0)
  const save = (body: AssignmentContent, saved: () => void, another: boolean) =>
    create.mutate(
      { path: { planId: plan.id }, headers: idempotent(intent.keyOf(body)), body },
      {
        onSuccess: async () => {
          intent.done()
          saved()
          void message.success(t('form.saved'))
          if (another) {
            setWritten(written + 1)
            window.scrollTo({ top: 0 })
          } else await navigate({ ...listOf(plan.id), ignoreBlocker: true })
        },
      },
    )
  return (
    <AssignmentForm
      key={written}
      plan={plan}
      asOf={dayOfPlan(plan)}
      assignment={null}
      initial={NEW_ASSIGNMENT}
      pending={create.isPending}
      error={create.error}
      onSave={save}
      onCancel={() => void navigate(listOf(plan.id))}
      offersAnother
    />
  )
}

export function EditAssignmentPage() {
  const { t } = useTranslation('assignments')
  const { planId, assignmentId } = editAssignmentRoute.useParams()
  const query = useQuery(assignmentsQuery(planId))
  const find = (all: AssignmentView[] | undefined) => all?.find(({ id }) => id === assignmentId)
  return (
    <Frame planId={planId} title={t('form.edit')}>
      {(plan) => (
        <Loaded query={query} rows={12}>
          {(all) => (
            <EditedAssignment plan={plan} found={find(all)} refetch={async () => find((await query.refetch()).data)} />
          )}
        </Loaded>
      )}
    </Frame>
  )
}

interface EditedProps {
  plan: PlanView
  found: AssignmentView | undefined
  refetch: () => Promise<AssignmentView | undefined>
}

/** What was there on arrival stays on the page, even when somebody else deletes it meanwhile. */
function EditedAssignment({ plan, found, refetch }: EditedProps) {
  const { t } = useTranslation('assignments')
  const [onArrival] = useState(found)
  if (onArrival) return <EditAssignment plan={plan} assignment={onArrival} refetch={refetch} />
  return <EmptyState title={t('form.gone')} action={<ButtonLink {...listOf(plan.id)}>{t('form.toPlan')}</ButtonLink>} />
}

interface EditProps extends Omit<EditedProps, 'found'> {
  assignment: AssignmentView
}

function EditAssignment({ plan, assignment, refetch }: EditProps) {
  const { t } = useTranslation('assignments')
  const update = useUpdateAssignment()
  const { version, filledFrom, conflict } = useEditedVersion(assignment, refetch, update.reset)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const save = (body: AssignmentContent, saved: () => void) =>
    update.mutate(
      { path: { id: assignment.id }, headers: ifMatch(version), body },
      {
        onSuccess: async () => {
          saved()
          void message.success(t('form.saved'))
          await navigate({ ...listOf(plan.id), ignoreBlocker: true })
        },
      },
    )
  return (
    <AssignmentForm
      key={filledFrom.version}
      plan={plan}
      asOf={dayOfPlan(plan)}
      assignment={filledFrom}
      initial={fieldsOfAssignment(filledFrom)}
      pending={update.isPending}
      error={update.error}
      conflict={conflict}
      onSave={save}
      onCancel={() => void navigate(listOf(plan.id))}
    />
  )
}
