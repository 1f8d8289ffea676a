import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  type AuditVerification,
  listAccountLog,
  listAuditEntries,
  listObligationLog,
  listPlanLog,
  listRegisterLog,
  verifyAudit,
} from '../../api/gen'
import { listAuditActionsOptions } from '../../api/gen/@tanstack/react-query.gen'
import type { ListEnding } from '../../ui/ListDownloads'

const PAGE = 50

export const planLogQuery = (planId: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'plan', planId],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listPlanLog({ path: { planId }, query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const obligationLogQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'obligation', id],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listObligationLog({ path: { id }, query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const registerLogQuery = () =>
  infiniteQueryOptions({
    queryKey: ['audit', 'register'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listRegisterLog({ query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const accountLogQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'account', id],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listAccountLog({ path: { id }, query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export interface SystemLogFilter {
  planId?: string | undefined
  /** Only what belongs to no plan. */
  scope?: 'system' | undefined
  action?: string | undefined
  actor?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

const asked = ({ planId, scope, action, actor, from, to }: SystemLogFilter) => ({
  ...(planId && { planId }),
  ...(scope && { system: true }),
  ...(action && { action: [action] }),
  ...(actor && { actor }),
  ...(from && { from }),
  ...(to && { to }),
})

export const systemLogQuery = (filter: SystemLogFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'system', asked(filter)],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...asked(filter), limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listAuditEntries({ query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const auditActionsQuery = queryOptions({ ...listAuditActionsOptions(), staleTime: Number.POSITIVE_INFINITY })

/** The file of what the filters leave; the browser fetches it by itself. */
export function exportAddress(ending: ListEnding | 'jsonl', filter: SystemLogFilter): string {
  const query = new URLSearchParams(Object.entries(asked(filter)).map(([name, value]) => [name, String(value)]))
  return `/api/v1/audit/export.${ending}${query.size > 0 ? `?${query}` : ''}`
}

/** The check of a plan, or of everything: the server does a few seconds of it at a time. */
export async function checkedPages(planId: string | undefined): Promise<AuditVerification> {
  let sum: AuditVerification | undefined
  let cursor: string | undefined
  do {
    const query = { limit: 200, ...(planId && { planId }), ...(cursor && { cursor }) }
    const { data }: { data: AuditVerification } = await verifyAudit({ query, throwOnError: true })
    sum = {
      chains: (sum?.chains ?? 0) + data.chains,
      sealed: (sum?.sealed ?? 0) + data.sealed,
      waiting: data.waiting,
      sound: (sum?.sound ?? true) && data.sound,
      breaks: [...(sum?.breaks ?? []), ...data.breaks],
    }
    cursor = data.nextCursor
  } while (cursor)
  return sum
}
