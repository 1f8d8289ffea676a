import { queryOptions, useMutation } from '@tanstack/react-query'
import type { PlanKind, PlanStatus } from '../../api/gen'
import {
  amendPlanMutation,
  archivePlanMutation,
  cancelPlanMutation,
  concludePlanMutation,
  createPlanMutation,
  deletePlanMutation,
  firmEventMutation,
  getPlanOptions,
  issuePlanMutation,
  listPlansOptions,
  startPlanMutation,
  updatePlanMutation,
} from '../../api/gen/@tanstack/react-query.gen'
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

export const useCreatePlan = () => useMutation(createPlanMutation())
export const useUpdatePlan = () => useMutation(updatePlanMutation())
export const useDeletePlan = () => useMutation(deletePlanMutation())
export const useIssuePlan = () => useMutation(issuePlanMutation())
export const useStartPlan = () => useMutation(startPlanMutation())
export const useConcludePlan = () => useMutation(concludePlanMutation())
export const useArchivePlan = () => useMutation(archivePlanMutation())
export const useCancelPlan = () => useMutation(cancelPlanMutation())
export const useAmendPlan = () => useMutation(amendPlanMutation())
export const useFirmEvent = () => useMutation(firmEventMutation())
