import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { getBoard, type ListMyObligationsData, type ObligationState, type Standing } from '../../api/gen'
import {
  extendManyMutation,
  getCalendarOptions,
  getPlanOptions,
  getStartPageOptions,
  listDueOnOptions,
  listMyObligationsOptions,
  listOwnNamingOptions,
} from '../../api/gen/@tanstack/react-query.gen'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'
import type { ListEnding } from '../../ui/ListDownloads'

export type OwnWorkFilter = NonNullable<NonNullable<ListMyObligationsData['query']>['filter']>

export const startPageQuery = () => queryOptions({ ...getStartPageOptions() })

/** Whom the unit has to name, over all plans; the most urgent first. */
export const ownNamingQuery = () => queryOptions({ ...listOwnNamingOptions() })

interface OwnWorkSearch {
  filter: OwnWorkFilter
  planId?: string | undefined
  cursor?: string | undefined
}

export const ownWorkQuery = ({ filter, planId, cursor }: OwnWorkSearch) =>
  queryOptions({
    ...listMyObligationsOptions({
      query: { filter, limit: PAGE_SIZE, ...(planId && { planId }), ...(cursor && { cursor }) },
    }),
    ...listQuery,
  })

/** What of a board is shown; the names are the API's, so that the sheet takes the same ones. */
export interface BoardFilter {
  state?: ObligationState[] | undefined
  standing?: Standing[] | undefined
  assignmentId?: string | undefined
  q?: string | undefined
  /** The board at the end of this day. */
  asOf?: string | undefined
}

/** The largest page the API gives: most plans fit into one. */
const BOARD_SIZE = 200

function given<T extends object>(filter: T): T {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T
}

export const boardQuery = (planId: string, filter: BoardFilter) =>
  infiniteQueryOptions({
    queryKey: ['overview', 'board', planId, filter],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await getBoard({
        path: { planId },
        query: { ...(given(filter) as object), limit: BOARD_SIZE, ...(pageParam && { cursor: pageParam }) },
        signal,
        throwOnError: true,
      })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...listQuery,
  })

/** The plan of a board, under the key that the frame of the plan has already filled. */
export const planOfBoardQuery = (planId: string) => queryOptions({ ...getPlanOptions({ path: { id: planId } }) })

/** Address of the board as a file, with what is filtered. */
export function boardSheetAddress(
  ending: ListEnding,
  planId: string,
  { state, standing, ...rest }: BoardFilter,
): string {
  const query = new URLSearchParams(Object.entries(given(rest)))
  for (const each of state ?? []) query.append('state', each)
  for (const each of standing ?? []) query.append('standing', each)
  const filters = query.toString()
  return `/api/v1/plans/${planId}/board.${ending}${filters && `?${filters}`}`
}

export const calendarQuery = (from: string, to: string) =>
  queryOptions({ ...getCalendarOptions({ query: { from, to } }), ...listQuery })

export const dueOnQuery = (date: string) => queryOptions({ ...listDueOnOptions({ path: { date } }) })

export function useExtendMany() {
  return useMutation(extendManyMutation())
}
