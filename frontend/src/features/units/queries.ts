import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { listUnits, type UnitLevel } from '../../api/gen'
import { getUnitOptions, listUnitsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'
import type { ListEnding } from '../../ui/ListDownloads'

/** The largest page the API gives; hardly any unit has more children. */
const BRANCH_SIZE = 200

export interface UnitSearch {
  q?: string | undefined
  level?: UnitLevel | undefined
  asOf?: string | undefined
  cursor?: string | undefined
}

export const unitSearchQuery = ({ q, level, asOf, cursor }: UnitSearch) =>
  queryOptions({
    ...listUnitsOptions({
      query: {
        limit: PAGE_SIZE,
        ...(q && { q }),
        ...(level && { level }),
        ...(asOf && { asOf }),
        ...(cursor && { cursor }),
      },
    }),
    ...listQuery,
  })

/** Address of the register as a file, with what is filtered. */
export function unitListAddress(ending: ListEnding, { cursor: _, ...search }: UnitSearch): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const query = new URLSearchParams(given).toString()
  return `/api/v1/units/export.${ending}${query && `?${query}`}`
}

/** The units directly below `parentId`, or the top of the tree. */
export const branchQuery = (parentId: string | null, asOf: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['units', 'branch', parentId, asOf],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await listUnits({
        query: {
          limit: BRANCH_SIZE,
          ...(parentId ? { parentId } : { roots: true }),
          ...(asOf && { asOf }),
          ...(pageParam && { cursor: pageParam }),
        },
        signal,
        throwOnError: true,
      })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const unitQuery = (id: string, asOf: string | undefined) =>
  queryOptions({ ...getUnitOptions({ path: { id }, ...(asOf && { query: { asOf } }) }) })
