import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupContent, GroupView, PlanView } from '../../api/gen'
import { idempotent, ifMatch } from '../../api/headers'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { dayOfPlan } from '../../ui/planDay'
import { EmptyState } from '../../ui/states'
import { useEditedVersion } from '../../ui/useEditedVersion'
import { useIntent } from '../../ui/useIntent'
import { GroupForm } from './GroupForm'
import { fieldsOfGroup, NEW_GROUP } from './groupFields'
import { groupsQuery, planOfParticipantsQuery, useCreateGroup, useUpdateGroup } from './queries'
import { editGroupRoute, newGroupRoute } from './routes'

const groupsOf = (planId: string) => ({ to: '/plans/$planId/participants', params: { planId } }) as const

interface FrameProps {
  plan: PlanView
  title: string
  children: ReactNode
}

/** Whether the groups may be written is looked at on arrival only: text that is half filled never disappears. */
function Frame({ plan, title, children }: FrameProps) {
  const { t } = useTranslation(['participants', 'plans'])
  const [editable] = useState(plan.allowed.includes('ASSIGN'))
  return (
    <>
      <PageHeader
        crumbs={[
          { text: t('plans:title'), to: '/plans' },
          { text: plan.title, ...groupsOf(plan.id) },
        ]}
        title={title}
      />
      {editable ? (
        children
      ) : (
        <EmptyState
          title={t('form.notDraft')}
          action={<ButtonLink {...groupsOf(plan.id)}>{t('form.toGroups')}</ButtonLink>}
        />
      )}
    </>
  )
}

export function NewGroupPage() {
  const { t } = useTranslation('participants')
  const { planId } = newGroupRoute.useParams()
  const query = useQuery(planOfParticipantsQuery(planId))
  return (
    <Loaded page query={query} rows={12}>
      {(plan) => (
        <Frame plan={plan} title={t('form.new')}>
          <NewGroup plan={plan} />
        </Frame>
      )}
    </Loaded>
  )
}

function NewGroup({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('participants')
  const create = useCreateGroup()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const intent = useIntent()
  const save = (body: GroupContent, saved: () => void) =>
    create.mutate(
      { path: { planId: plan.id }, headers: idempotent(intent.keyOf(body)), body },
      {
        onSuccess: async () => {
          saved()
          void message.success(t('form.saved'))
          await navigate({ ...groupsOf(plan.id), ignoreBlocker: true })
        },
      },
    )
  return (
    <GroupForm
      known={[]}
      asOf={dayOfPlan(plan)}
      initial={NEW_GROUP}
      pending={create.isPending}
      error={create.error}
      onSave={save}
      onCancel={() => void navigate(groupsOf(plan.id))}
    />
  )
}

export function EditGroupPage() {
  const { t } = useTranslation('participants')
  const { planId, groupId } = editGroupRoute.useParams()
  const plans = useQuery(planOfParticipantsQuery(planId))
  const groups = useQuery(groupsQuery(planId))
  const find = (all: GroupView[] | undefined) => all?.find(({ id }) => id === groupId)
  return (
    <Loaded page query={plans} rows={12}>
      {(plan) => (
        <Frame plan={plan} title={t('form.edit')}>
          <Loaded query={groups} rows={12}>
            {({ items }) => (
              <Found plan={plan} found={find(items)} refetch={async () => find((await groups.refetch()).data?.items)} />
            )}
          </Loaded>
        </Frame>
      )}
    </Loaded>
  )
}

interface FoundProps {
  plan: PlanView
  found: GroupView | undefined
  refetch: () => Promise<GroupView | undefined>
}

/** What was there on arrival stays on the page, even when somebody else deletes it meanwhile. */
function Found({ plan, found, refetch }: FoundProps) {
  const { t } = useTranslation('participants')
  const [onArrival] = useState(found)
  if (onArrival) return <EditGroup plan={plan} group={onArrival} refetch={refetch} />
  return (
    <EmptyState title={t('form.gone')} action={<ButtonLink {...groupsOf(plan.id)}>{t('form.toGroups')}</ButtonLink>} />
  )
}

function EditGroup({ plan, group, refetch }: Omit<FoundProps, 'found'> & { group: GroupView }) {
  const { t } = useTranslation('participants')
  const update = useUpdateGroup()
  const { version, filledFrom, conflict } = useEditedVersion(group, refetch, update.reset)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const save = (body: GroupContent, saved: () => void) =>
    update.mutate(
      { path: { id: group.id }, headers: ifMatch(version), body },
      {
        onSuccess: async () => {
          saved()
          void message.success(t('form.saved'))
          await navigate({ ...groupsOf(plan.id), ignoreBlocker: true })
        },
      },
    )
  return (
    <GroupForm
      key={filledFrom.version}
      known={filledFrom.bodies}
      asOf={dayOfPlan(plan)}
      initial={fieldsOfGroup(filledFrom)}
      pending={update.isPending}
      error={update.error}
      conflict={conflict}
      onSave={save}
      onCancel={() => void navigate(groupsOf(plan.id))}
    />
  )
}
