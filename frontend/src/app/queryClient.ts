import { MutationCache, QueryClient } from '@tanstack/react-query'
import { asRefusal } from '../api/refusal'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** A POST that only asks (a preview) changes nothing, so nothing has to be read again. */
      readsOnly?: boolean
    }
  }
}

/** Refusals are answers; only what may pass by itself is tried again. */
function mayPass(error: unknown): boolean {
  const status = asRefusal(error)?.status
  return status === 0 || status === 502 || status === 503 || status === 504
}

/**
 * After every write whatever is on the screen is read again. A hand-in moves counts on boards, lists and calendars of
 * several rooms; one rule here is shorter and safer than each room knowing the keys of the others.
 */
export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _result, mutation) => {
        if (!mutation.meta?.readsOnly) void client.invalidateQueries()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
        // A browser that believes itself offline may still reach a server in the same building.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}
