import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SearchKind } from '../../api/gen'
import { searchOptions } from '../../api/gen/@tanstack/react-query.gen'
import { PAGE_SIZE } from '../../ui/DataTable'

/** Shorter than this nothing is suggested: a letter finds half of everything. */
export const SHORTEST = 2

interface Wanted {
  q: string
  kind?: SearchKind | undefined
  asOf?: string | undefined
  cursor?: string | undefined
}

/** Several kinds beside each other, or one kind page by page. A question that is typed over is taken back. */
export const searchQuery = ({ q, kind, asOf, cursor }: Wanted) =>
  queryOptions({
    ...searchOptions({
      query: {
        q,
        ...(kind && { kinds: [kind], limit: PAGE_SIZE }),
        ...(asOf && { asOf }),
        ...(cursor && { cursor }),
      },
    }),
    placeholderData: keepPreviousData,
  })

/** A few of each kind, while somebody types. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    ...searchOptions({ query: { q, limit: 3 } }),
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
