import { useSyncExternalStore } from 'react'
import { serverNow } from '../api/serverClock'
import { localTime } from './time'

const TICK = 30_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const each of listeners) each()
  }, TICK)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

/** The server's clock in steps of half a minute (epoch ms); keeps "3 days left" true on a page left open overnight. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(serverNow() / TICK) * TICK)
}

/** Today by the server's clock in Vietnam, `YYYY-MM-DD`. */
export function useToday(): string {
  return localTime(useNow()).date
}
