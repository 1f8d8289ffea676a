import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type ChangeSchedule,
  changeBodyContact,
  changeReminderSchedule,
  getBodyContact,
  type LinksByMail,
  listHandInLinksOfPlan,
  listMailbox,
  listNotices,
  listReminders,
  previewReminders,
  readAllNotices,
  readNotice,
  sendReminders,
} from '../../api/gen'
import { countUnreadNoticesOptions, getReminderScheduleOptions } from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'

const PAGE = 50

/** How often the number is asked for while no stream tells it. */
const ASK_EVERY = 30_000

export const unreadQuery = (told: boolean) =>
  queryOptions({ ...countUnreadNoticesOptions(), refetchInterval: told ? false : ASK_EVERY })

export const NOTICES = ['notices']

export const noticesQuery = infiniteQueryOptions({
  queryKey: NOTICES,
  queryFn: async ({ pageParam, signal }) => {
    const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
    const { data } = await listNotices({ query, signal, throwOnError: true })
    return data
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})

export const markRead = (id: string) => readNotice({ path: { id }, throwOnError: true })
export const markAllRead = () => readAllNotices({ throwOnError: true })

export const mailboxQuery = infiniteQueryOptions({
  queryKey: ['mailbox'],
  queryFn: async ({ pageParam, signal }) => {
    const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
    const { data } = await listMailbox({ query, signal, throwOnError: true })
    return data
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})

export const scheduleQuery = (planId: string) => queryOptions({ ...getReminderScheduleOptions({ path: { planId } }) })

export const changeSchedule = (planId: string, version: number, body: ChangeSchedule) =>
  changeReminderSchedule({ path: { planId }, headers: ifMatch(version), body, throwOnError: true })

/** What is said, and whether a link to hand in goes along. */
export interface Words {
  subject: string
  text: string
  linksByMail: LinksByMail
}

/** Who would get what; page by page, those who cannot be reached first. */
export const previewQuery = (planId: string, linksByMail: LinksByMail) =>
  infiniteQueryOptions({
    queryKey: ['reminders', planId, 'preview', linksByMail],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const body = { linksByMail }
      const { data } = await previewReminders({ path: { planId }, query, body, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: ({ candidates }) => candidates.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })

/** These words as somebody would read them who is still waited for. */
export const sampleQuery = (planId: string, words: Words) =>
  queryOptions({
    queryKey: ['reminders', planId, 'sample', words],
    queryFn: async ({ signal }) => {
      const asked = { path: { planId }, query: { limit: 1 }, body: words, signal, throwOnError: true as const }
      const { data } = await previewReminders(asked)
      return data.candidates.items[0] ?? null
    },
    placeholderData: keepPreviousData,
  })

interface Wish extends Words {
  /** Without them all that are owed. */
  obligationIds?: string[]
  unreachableSeen: boolean
}

export const remind = (planId: string, body: Wish, key: string) =>
  sendReminders({ path: { planId }, headers: idempotent(key), body, throwOnError: true })

export const reminderLogQuery = (planId: string) =>
  infiniteQueryOptions({
    queryKey: ['reminders', planId, 'log'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listReminders({ path: { planId }, query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** The log as a file; the browser fetches it by itself. */
export const reminderFile = (planId: string, ending: 'csv' | 'xlsx') => `/api/v1/plans/${planId}/reminders.${ending}`

/** Sets the mailbox of a body as it is now: there is nothing of somebody else's to be lost but another address. */
export async function writeTo(bodyId: string, email: string) {
  const { data } = await getBodyContact({ path: { bodyId }, throwOnError: true })
  return changeBodyContact({
    path: { bodyId },
    headers: ifMatch(data.version),
    body: { ...(email && { email }) },
    throwOnError: true,
  })
}

/** The one-time links that were given out for this plan, the newest first. */
export const planLinksQuery = (planId: string) =>
  infiniteQueryOptions({
    queryKey: ['reminders', planId, 'links'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam && { cursor: pageParam }) }
      const { data } = await listHandInLinksOfPlan({ path: { planId }, query, signal, throwOnError: true })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
