import { queryOptions, useMutation } from '@tanstack/react-query'
import {
  amendPlan as amend,
  archivePlan as archive,
  cancelPlan as cancel,
  concludePlan as conclude,
  type FirmTime,
  firmEvent as firm,
  issuePlan as issue,
  type PlanKind,
  type PlanStatus,
  type PlanView,
  type Registration,
  deletePlan as remove,
  startPlan as start,
} from '../../api/gen'
import {
  createPlanMutation,
  getPlanOptions,
  listBodiesOptions,
  listPlansOptions,
  updatePlanMutation,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'

interface PlanSearch {
  q?: string | undefined
  status?: PlanStatus | undefined
  kind?: PlanKind | undefined
  year?: number | undefined
  cursor?: string | undefined
}

export const plansQuery = ({ q, status, kind, year, cursor }: PlanSearch) =>
  queryOptions({
    ...listPlansOptions({
      query: {
        limit: PAGE_SIZE,
        ...(q && { q }),
        ...(status && { status: [status] }),
        ...(kind && { kind: [kind] }),
        ...(year && { year }),
        ...(cursor && { cursor }),
      },
    }),
    ...listQuery,
  })

export const planQuery = (id: string) => queryOptions({ ...getPlanOptions({ path: { id } }) })

/** The standing body of a council, which issues most of its plans. */
export const standingBodyQuery = (unitId: string) =>
  queryOptions({ ...listBodiesOptions({ query: { unitId, kind: 'STANDING_BODY', limit: 1 } }) })

export const useCreatePlan = () => useMutation(createPlanMutation())
export const useUpdatePlan = () => useMutation(updatePlanMutation())

const at = ({ id, version }: PlanView) => ({ path: { id }, headers: ifMatch(version), throwOnError: true as const })

export const deletePlan = (plan: PlanView) => remove(at(plan))
export const issuePlan = (plan: PlanView, body: Registration) => issue({ ...at(plan), body })
export const startPlan = (plan: PlanView) => start(at(plan))
export const concludePlan = (plan: PlanView, conclusion: string) => conclude({ ...at(plan), body: { conclusion } })
export const archivePlan = (plan: PlanView) => archive(at(plan))
export const cancelPlan = (plan: PlanView, reason: string) => cancel({ ...at(plan), body: { reason } })

/** The draft that will replace the plan once it is issued. */
export async function amendPlan(plan: PlanView, reason: string, key: string): Promise<PlanView> {
  const { data } = await amend({
    ...at(plan),
    headers: { ...ifMatch(plan.version), ...idempotent(key) },
    body: { reason },
  })
  return data
}

export const firmEvent = (plan: PlanView, eventId: string, body: FirmTime) =>
  firm({ ...at(plan), path: { id: plan.id, eventId }, body })
