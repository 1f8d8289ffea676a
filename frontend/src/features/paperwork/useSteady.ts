import { useCallback, useRef } from 'react'

/** The same function for the life of a component, doing what the latest one does: rows that are memoised stay as they are. */
export function useSteady<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
  const latest = useRef(work)
  latest.current = work
  return useCallback((...args: A) => latest.current(...args), [])
}
