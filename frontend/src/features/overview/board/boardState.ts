import { useNavigate, useSearch } from '@tanstack/react-router'
import { z } from 'zod'
import type { Counts, ObligationState, Standing } from '../../../api/gen'
import { zObligationState, zStanding } from '../../../api/gen/zod.gen'
import { searchDate, searchOf, searchOne, searchSome, searchText } from '../../../ui/search'
import type { BoardFilter } from '../queries'

const BOARD_VIEWS = ['matrix', 'list'] as const
export type BoardView = (typeof BOARD_VIEWS)[number]

const boardSearch = searchOf({
  state: searchSome(zObligationState),
  standing: searchSome(zStanding),
  assignmentId: searchText,
  q: searchText,
  asOf: searchDate,
  view: searchOne(z.enum(BOARD_VIEWS)),
})

export interface BoardState {
  filter: BoardFilter
  /** Absent: whatever fits the number of products. */
  view: BoardView | undefined
  change: (change: Partial<BoardFilter> & { view?: BoardView | undefined }) => void
  clear: () => void
  filtered: boolean
}

const UNFILTERED = {
  state: undefined,
  standing: undefined,
  assignmentId: undefined,
  q: undefined,
  asOf: undefined,
} satisfies BoardFilter

/** The board's filters in the address of whatever page it is a part of; that page's own search stays. */
export function useBoardState(): BoardState {
  const { view, ...filter } = boardSearch(useSearch({ strict: false }) as Record<string, unknown>)
  const navigate = useNavigate()
  const change: BoardState['change'] = (next) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...next })) as never, replace: true })
  return {
    filter,
    view,
    change,
    clear: () => change(UNFILTERED),
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
