import { useNavigate } from '@tanstack/react-router'
import type { Counts, ObligationState, Standing } from '../../../api/gen'
import type { BoardFilter } from '../queries'
import { planProgressRoute } from '../routes'

type BoardSearch = (typeof planProgressRoute)['types']['fullSearchSchema']
export type BoardView = NonNullable<BoardSearch['view']>

export interface BoardState {
  filter: BoardFilter
  /** Absent: whatever fits the number of products. */
  view: BoardView | undefined
  change: (change: Partial<BoardSearch>) => void
  clear: () => void
  filtered: boolean
}

/** The board's filters and view, kept in the address. */
export function useBoardState(): BoardState {
  const search = planProgressRoute.useSearch()
  const navigate = useNavigate()
  const { view, ...filter } = search
  const show = (next: BoardSearch) => void navigate({ to: '.', search: next as never, replace: true })
  return {
    filter,
    view,
    change: (change) => show({ ...search, ...change }),
    clear: () => show({ view }),
    filtered: Object.values(filter).some((value) => value !== undefined),
  }
}

/** What a chip above the board shows. */
export const BOARD_SHOWS = [
  'ALL',
  'OVERDUE',
  'DUE_SOON',
  'NOT_SENT',
  'RETURNED',
  'TO_REVIEW',
  'ACCEPTED',
  'LATE',
  'EXCUSED',
] as const
export type BoardShow = (typeof BOARD_SHOWS)[number]

interface Shown {
  state?: ObligationState[]
  standing?: Standing[]
  count: (counts: Counts) => number
}

export const SHOWN: Record<BoardShow, Shown> = {
  ALL: { count: ({ total }) => total },
  OVERDUE: { standing: ['OVERDUE'], count: ({ overdue }) => overdue },
  DUE_SOON: { standing: ['DUE_SOON'], count: ({ dueSoon }) => dueSoon },
  NOT_SENT: { state: ['OPEN', 'DRAFT'], count: ({ notSent }) => notSent },
  RETURNED: { state: ['RETURNED'], count: ({ returned }) => returned },
  TO_REVIEW: { state: ['SENT'], count: ({ toReview }) => toReview },
  ACCEPTED: { state: ['ACCEPTED'], count: ({ accepted }) => accepted },
  LATE: { standing: ['LATE'], count: ({ late }) => late },
  EXCUSED: { state: ['EXCUSED'], count: ({ excused }) => excused },
}

const same = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((value) => b.includes(value))

export function isShown(show: BoardShow, filter: BoardFilter): boolean {
  return same(SHOWN[show].state, filter.state) && same(SHOWN[show].standing, filter.standing)
}
