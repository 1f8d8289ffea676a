import { infiniteQueryOptions } from '@tanstack/react-query'
import { listAccountLog, listObligationLog, listPlanLog, listRegisterLog } from '../../api/gen'

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
