import { serverNow } from './serverClock'

/** Whether the server was reachable at the last attempt: null, or since when (epoch ms by the server's clock) it is not. */
let lostSince: number | null = null
const listeners = new Set<() => void>()

function set(next: number | null) {
  if ((lostSince === null) === (next === null)) return
  lostSince = next
  for (const listener of listeners) listener()
}

export const connection = {
  lostSince: () => lostSince,
  reached: () => set(null),
  lost: () => set(serverNow()),
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
