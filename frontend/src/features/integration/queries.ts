import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  changeWebhook,
  createWebhook,
  type DeliveryState,
  disableWebhook,
  enableWebhook,
  type MadeSecret,
  type MakeSecret,
  makeWebhookSecret,
  removeWebhook,
  replayDelivery,
  testWebhook,
  type WebhookContent,
  type WebhookView,
} from '../../api/gen'
import {
  getDeliveryOptions,
  getWebhookOptions,
  listDeliveriesOptions,
  listWebhooksOptions,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch, newIdempotencyKey } from '../../api/headers'
import { hasStatus } from '../../api/refusal'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'

/** While something waits to be sent, its end is looked for this often. */
const WAITING_MS = 3_000

export const webhooksQuery = queryOptions({ ...listWebhooksOptions() })

export const webhookQuery = (id: string) => queryOptions({ ...getWebhookOptions({ path: { id } }) })

interface DeliverySearch {
  state?: DeliveryState | undefined
  cursor?: string | undefined
}

export const deliveriesQuery = (id: string, { state, cursor }: DeliverySearch) =>
  queryOptions({
    ...listDeliveriesOptions({
      path: { id },
      query: { limit: PAGE_SIZE, ...(state && { state }), ...(cursor && { cursor }) },
    }),
    ...listQuery,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some((delivery) => delivery.state === 'WAITING') ? WAITING_MS : false,
  })

export const deliveryQuery = (id: string, deliveryId: string) =>
  queryOptions({
    ...getDeliveryOptions({ path: { id, deliveryId } }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'WAITING' ? WAITING_MS : false),
  })

export function useCreateWebhook() {
  return useMutation({
    mutationFn: async ({ key, body }: { key: string; body: WebhookContent }) => {
      const { data } = await createWebhook({ headers: idempotent(key), body, throwOnError: true })
      return data
    },
  })
}

export function useChangeWebhook(id: string) {
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: WebhookContent }) => {
      const { data } = await changeWebhook({ path: { id }, headers: ifMatch(version), body, throwOnError: true })
      return data
    },
  })
}

/** What is done to a webhook; after «somebody was faster» the newest version is fetched for the next try. */
export function useWebhookVerbs({ id, version }: WebhookView) {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries()
  const seen = { path: { id }, headers: ifMatch(version), throwOnError: true } as const
  async function current<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      if (hasStatus(error, 412)) await refresh()
      throw error
    }
  }
  return {
    refresh: () => void refresh(),
    /** The secret is in this answer and nowhere else. */
    makeSecret: async (body: MakeSecret): Promise<MadeSecret> => {
      const { data } = await makeWebhookSecret({ ...seen, body })
      return data
    },
    enable: () => current(enableWebhook(seen)),
    disable: () => current(disableWebhook(seen)),
    remove: () => current(removeWebhook(seen)),
  }
}

/** Each press is a message of its own. */
export function useTestWebhook(id: string) {
  return useMutation({
    mutationFn: () => testWebhook({ path: { id }, headers: idempotent(newIdempotencyKey()), throwOnError: true }),
  })
}

export function useReplay(id: string, deliveryId: string) {
  return useMutation({
    mutationFn: () =>
      replayDelivery({ path: { id, deliveryId }, headers: idempotent(newIdempotencyKey()), throwOnError: true }),
  })
}
