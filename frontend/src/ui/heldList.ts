import { createContext, useContext, useEffect, useState } from 'react'

type Hold = () => () => void

const HeldList = createContext<Hold>(() => () => undefined)

export const HeldListProvider = HeldList.Provider

/** A list with dialogs in its rows: `held` while one of them is open, `hold` for the provider. */
export function useHeldList(): { held: boolean; hold: Hold } {
  const [open, setOpen] = useState(0)
  const [hold] = useState(() => () => {
    setOpen((count) => count + 1)
    return () => setOpen((count) => count - 1)
  })
  return { held: open > 0, hold }
}

/** While `open`, the list around keeps its rows as they are: another form of it would take the dialog away, and what is typed. */
export function useHoldList(open: boolean) {
  const hold = useContext(HeldList)
  useEffect(() => (open ? hold() : undefined), [open, hold])
}
