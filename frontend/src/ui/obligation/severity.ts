import type { ObligationRow } from '../../api/gen'

/** 0 is what needs a person most: overdue, then returned, then what is due next, then what waits for review. */
function severity({ state, standing }: ObligationRow): number {
  if (standing === 'OVERDUE') return 0
  if (state === 'RETURNED') return 1
  if (standing === 'DUE_SOON') return 2
  if (standing === 'OPEN') return 3
  if (standing === 'NO_DATE') return 4
  if (state === 'SENT') return 5
  return state === 'ACCEPTED' ? 6 : 7
}

const UNDATED = '9999'

export function mostUrgentFirst(rows: readonly ObligationRow[]): ObligationRow[] {
  return [...rows].sort((a, b) => severity(a) - severity(b) || (a.until ?? UNDATED).localeCompare(b.until ?? UNDATED))
}
