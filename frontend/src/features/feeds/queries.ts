import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { makeCalendarFeed, type NewFeed, revokeCalendarFeed } from '../../api/gen'
import {
  getPlanOptions,
  listCalendarFeedsOptions,
  listCalendarFeedsQueryKey,
  listPlansOptions,
  listUnitsOptions,
} from '../../api/gen/@tanstack/react-query.gen'

const FIRST = 30

export const feedsQuery = () => queryOptions({ ...listCalendarFeedsOptions() })

export function useMakeFeed() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: NewFeed) => (await makeCalendarFeed({ body, throwOnError: true })).data,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: listCalendarFeedsQueryKey() }),
  })
}

export function useRevokeFeed() {
  const queryClient = useQueryClient()
  return async (id: string) => {
    await revokeCalendarFeed({ path: { id }, throwOnError: true })
    await queryClient.invalidateQueries({ queryKey: listCalendarFeedsQueryKey() })
  }
}

export const useUnitOptions = (q: string) =>
  useQuery({
    ...listUnitsOptions({ query: { limit: FIRST, ...(q && { q }) } }),
    placeholderData: keepPreviousData,
    select: (page) => page.items.map(({ id, path }) => ({ value: id, label: path })),
  })

export const usePlanOptions = (q: string) =>
  useQuery({
    ...listPlansOptions({ query: { limit: FIRST, ...(q && { q }) } }),
    placeholderData: keepPreviousData,
    select: (page) =>
      page.items.filter(({ status }) => status !== 'DRAFT').map(({ id, title }) => ({ value: id, label: title })),
  })

/** The plan that somebody came from, to call it by its title. */
export const usePlanTitle = (id: string | undefined) =>
  useQuery({ ...getPlanOptions({ path: { id: id ?? '' } }), enabled: id !== undefined, select: ({ title }) => title })
