import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type BookView, discardProceedings, orderProceedings } from '../../api/gen'
import { getProceedingsOptions, getProceedingsQueryKey } from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'

/** How often it is asked whether a book is ready. */
const WAITING_MS = 2_000

/** What is accepted changes while others work: never from the cache. */
export const proceedingsQuery = (planId: string) =>
  queryOptions({
    ...getProceedingsOptions({ path: { planId } }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.books.some(({ state }) => state === 'WAITING') ? WAITING_MS : false,
  })

export function refreshProceedings(client: QueryClient, planId: string): Promise<void> {
  return client.invalidateQueries({ queryKey: getProceedingsQueryKey({ path: { planId } }) })
}

export async function orderBook(planId: string, key: string): Promise<void> {
  await orderProceedings({ path: { planId }, headers: idempotent(key), throwOnError: true })
}

export async function discardBook(planId: string, { id, version }: BookView): Promise<void> {
  await discardProceedings({ path: { planId, id }, headers: ifMatch(version), throwOnError: true })
}
