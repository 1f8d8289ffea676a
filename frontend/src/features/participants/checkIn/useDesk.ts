import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { connection } from '../../../api/connection'
import { deviceCopies } from '../../../api/deviceCopies'
import type { DeskList, ScanAct, ScanAnswer } from '../../../api/gen'
import { newIdempotencyKey } from '../../../api/headers'
import { useMe } from '../../../api/me'
import { serverNow } from '../../../api/serverClock'
import { withAnswer, withWaiting } from './deskPeople'
import { deskListQuery, sendScans } from './deskQueries'
import { ScanOutbox } from './scanOutbox'
import { type Scan, ScanStore } from './scanStore'

/** How often the list is read again while the desk is open, and how often sending is tried while something waits, ms. */
const REFRESH = 15_000
const RETRY = 5_000
/** How long the desk waits for the server's word before it goes by what this device knows, ms. */
const PATIENCE = 1_000

/** The list of the desk: from the server, and while it cannot be reached the copy that this device keeps. */
function useDeskList(planId: string, eventId: string | undefined, accountId: string) {
  const name = `checkIn:${planId}:${eventId ?? ''}`
  const copy = useMemo(() => deviceCopies.read<DeskList>(accountId, name), [accountId, name])
  const query = useQuery({
    ...deskListQuery(planId, eventId),
    refetchInterval: REFRESH,
    ...(copy && { initialData: copy, initialDataUpdatedAt: 0 }),
  })
  const { data } = query
  useEffect(() => {
    if (data) deviceCopies.keep(accountId, name, data)
  }, [data, accountId, name])
  return query
}

/** Answers of the server by the id of their scan, for whoever waits for one. */
function useAnswers() {
  const waiting = useRef(new Map<string, (answer: ScanAnswer) => void>())
  return useMemo(
    () => ({
      arrived: (answer: ScanAnswer) => waiting.current.get(answer.id)?.(answer),
      /** Null when none came in time. */
      to: (id: string): Promise<ScanAnswer | null> =>
        new Promise<ScanAnswer | null>((resolve) => {
          const timer = setTimeout(() => resolve(null), connection.lostSince() === null ? PATIENCE : 0)
          waiting.current.set(id, (answer) => {
            clearTimeout(timer)
            resolve(answer)
          })
        }).finally(() => waiting.current.delete(id)),
    }),
    [],
  )
}

/** What identifies somebody in a scan: the id that the list knows, or the code that it does not. */
export type Scanned = Pick<Scan, 'participantId' | 'token' | 'label'>

/** The desk of one event: who is on its list, what was scanned here, and what of it still waits for the server. */
export function useDesk(planId: string, eventId: string | undefined) {
  const { accountId } = useMe()
  const queryClient = useQueryClient()
  const list = useDeskList(planId, eventId, accountId)
  const answers = useAnswers()
  const [sending, setSending] = useState(false)
  const store = useMemo(() => new ScanStore(accountId, planId), [accountId, planId])
  const outbox = useMemo(() => {
    const answered = (answer: ScanAnswer, scan: Scan) => {
      queryClient.setQueryData(deskListQuery(planId, eventId).queryKey, (before) =>
        before?.eventId === scan.eventId ? { ...before, people: withAnswer(before.people, scan, answer) } : before,
      )
      answers.arrived(answer)
    }
    return new ScanOutbox(store, (scans) => sendScans(planId, scans), answered)
  }, [store, planId, eventId, answers, queryClient])
  const scans = useSyncExternalStore(store.subscribe, store.all)

  const flush = useCallback(async () => {
    if (outbox.waiting().length === 0) return
    setSending(true)
    // What could not be sent stays in the store and is tried again; the banner says how much it is.
    await outbox.flush().catch(() => undefined)
    setSending(false)
    await queryClient.invalidateQueries({ queryKey: deskListQuery(planId, eventId).queryKey })
  }, [outbox, queryClient, planId, eventId])

  const waiting = useMemo(() => scans.filter(({ refusal }) => !refusal), [scans])
  const pending = waiting.length > 0
  useEffect(() => {
    if (!pending) return
    void flush()
    const timer = setInterval(() => void flush(), RETRY)
    const online = () => void flush()
    window.addEventListener('online', online)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', online)
    }
  }, [pending, flush])

  const { data } = list
  const people = useMemo(
    () =>
      data
        ? withWaiting(
            data.people,
            waiting.filter((scan) => scan.eventId === data.eventId),
          )
        : [],
    [data, waiting],
  )

  return {
    list,
    people,
    waiting,
    refused: scans.filter(({ refusal }) => refusal),
    sending,
    flush,
    /** Keeps a scan and asks the server. Throws when the browser cannot keep it. */
    record: async (act: ScanAct, event: string, who: Scanned) => {
      const at = new Date(serverNow()).toISOString()
      const scan: Scan = { id: newIdempotencyKey(), at, act, eventId: event, ...who }
      store.put(scan)
      const answer = answers.to(scan.id)
      void flush()
      return { scan, answer: await answer }
    },
    retry: ({ refusal: _, ...scan }: Scan) => {
      store.put(scan)
      void flush()
    },
    dismiss: ({ id }: Scan) => store.remove(id),
  }
}

export type Desk = ReturnType<typeof useDesk>
