import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanContent } from '../../api/gen'
import { idempotent } from '../../api/headers'
import { useMay, useMe } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { NoPermission } from '../../ui/states'
import { useIntent } from '../../ui/useIntent'
import { PlanForm } from './PlanForm'
import { newPlan } from './planFields'
import { standingBodyQuery, useCreatePlan } from './queries'

export function NewPlanPage() {
  const { t } = useTranslation('plans')
  const { unit } = useMe()
  const may = useMay('PLANS_WRITE')
  const issuer = useQuery({ ...standingBodyQuery(unit.id), enabled: may })
  const create = useCreatePlan()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const intent = useIntent()
  const save = (body: PlanContent, saved: () => void) =>
    create.mutate(
      { body, headers: idempotent(intent.keyOf(body)) },
      {
        onSuccess: async ({ id }) => {
          saved()
          void message.success(t('form.saved'))
          await navigate({ to: '/plans/$planId/assignments', params: { planId: id }, ignoreBlocker: true })
        },
      },
    )
  if (!may) return <NoPermission page />
  return (
    <>
      <PageHeader crumbs={[{ text: t('title'), to: '/plans' }]} title={t('form.new')} />
      <Loaded query={issuer} rows={10}>
        {({ items }) => (
          <PlanForm
            initial={newPlan(items[0]?.id, unit.name)}
            bodies={items}
            submit={t('form.saveNew')}
            pending={create.isPending}
            error={create.error}
            onSave={save}
            onCancel={() => void navigate({ to: '/plans' })}
          />
        )}
      </Loaded>
    </>
  )
}
