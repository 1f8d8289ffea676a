import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { CursorPages } from './CursorPager'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, so that "previous page" survives a reload without filling the address. */
    cursors?: (string | null)[]
  }
}

interface ListState<S> {
  search: S
  /** Changes filters; always back to the first page. The address is replaced, so "back" leaves the list. */
  filter: (change: Partial<S>) => void
  clear: () => void
  /** True when anything but the page narrows the list: tells "no result" from "nothing yet". */
  filtered: boolean
  pages: CursorPages
}

/** A list's filters and page, kept in the address: `const list = useListState(unitsRoute)`. */
export function useListState<S extends { cursor?: string | undefined }>(route: {
  types: { fullSearchSchema: S }
  useSearch: () => unknown
}): ListState<S> {
  // `types` and `useSearch` say the same; only `types` can be inferred from.
  const search = route.useSearch() as S
  const navigate = useNavigate()
  const cursors = useRouterState({ select: (state) => state.location.state.cursors }) ?? []
  const { cursor, ...filters } = search

  const show = (next: S, state: { cursors?: (string | null)[] }, replace: boolean) =>
    void navigate({ to: '.', search: next as never, state, replace })

  const at = (target: string | null | undefined) => ({ ...search, cursor: target ?? undefined })
  return {
    search,
    filter: (change) => show({ ...search, ...change, cursor: undefined }, {}, true),
    clear: () => show({} as S, {}, true),
    filtered: Object.values(filters).some((value) => value !== undefined),
    pages: {
      number: cursor === undefined ? 1 : cursors.length > 0 ? cursors.length + 1 : null,
      next: (nextCursor) => show(at(nextCursor), { cursors: [...cursors, cursor ?? null] }, false),
      previous:
        cursor !== undefined && cursors.length > 0
          ? () => show(at(cursors.at(-1)), { cursors: cursors.slice(0, -1) }, false)
          : null,
      first: cursor === undefined ? null : () => show(at(null), {}, false),
    },
  }
}
