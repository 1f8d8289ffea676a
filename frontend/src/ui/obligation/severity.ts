import type { ObligationRow, Standing } from '../../api/gen'

const OWED_FIRST: Record<Standing, number> = {
  OVERDUE: 0,
  DUE_SOON: 2,
  OPEN: 3,
  NO_DATE: 4,
  LATE: 5,
  ON_TIME: 6,
  SETTLED: 7,
}

/** 0 is what needs a person most: overdue, then returned, then what is due next; what has arrived comes last. */
function severity(row: ObligationRow): number {
  return row.state === 'RETURNED' && row.standing !== 'OVERDUE' ? 1 : OWED_FIRST[row.standing]
}

const UNDATED = '9999'

export function mostUrgentFirst(rows: readonly ObligationRow[]): ObligationRow[] {
  return [...rows].sort((a, b) => severity(a) - severity(b) || (a.until ?? UNDATED).localeCompare(b.until ?? UNDATED))
}
