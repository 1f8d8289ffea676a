import { useState } from 'react'
import type { ObligationRow } from '../../../api/gen'

/** The obligations that a mass action will touch. */
export interface Selection {
  rows: ObligationRow[]
  has: (id: string) => boolean
  set: (rows: readonly ObligationRow[], selected: boolean) => void
  clear: () => void
}

/** Only what is still on the screen stays selected: a filter never leaves hidden rows in a mass action. */
export function useSelection(visible: readonly ObligationRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return {
    rows: visible.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    set: (rows, selected) =>
      setIds((before) => {
        const after = new Set(before)
        for (const { id } of rows) selected ? after.add(id) : after.delete(id)
        return after
      }),
    clear: () => setIds(new Set()),
  }
}
