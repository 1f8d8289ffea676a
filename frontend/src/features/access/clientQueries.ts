import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type ApiClientView,
  type ChangeApiClient,
  changeApiClient,
  type MadeApiKey,
  type MakeApiKey,
  makeApiKey,
  type NewApiClient,
  registerApiClient,
  revokeApiClient,
} from '../../api/gen'
import {
  getApiClientOptions,
  getApiClientUsageOptions,
  listApiClientsOptions,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { hasStatus } from '../../api/refusal'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'

interface ClientSearch {
  q?: string | undefined
  cursor?: string | undefined
}

export const clientsQuery = ({ q, cursor }: ClientSearch) =>
  queryOptions({
    ...listApiClientsOptions({ query: { limit: PAGE_SIZE, ...(q && { q }), ...(cursor && { cursor }) } }),
    ...listQuery,
  })

export const clientQuery = (id: string) => queryOptions({ ...getApiClientOptions({ path: { id } }) })

export const clientUsageQuery = (id: string) => queryOptions({ ...getApiClientUsageOptions({ path: { id } }) })

export function useRegisterClient() {
  return useMutation({
    mutationFn: async ({ key, body }: { key: string; body: NewApiClient }) => {
      const { data } = await registerApiClient({ headers: idempotent(key), body, throwOnError: true })
      return data
    },
  })
}

export function useChangeClient(id: string) {
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: ChangeApiClient }) => {
      const { data } = await changeApiClient({ path: { id }, headers: ifMatch(version), body, throwOnError: true })
      return data
    },
  })
}

/** What is done to a client; after «somebody was faster» the newest version is fetched for the next try. */
export function useClientVerbs({ id, version }: ApiClientView) {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries()
  return {
    refresh: () => void refresh(),
    /** The key is in this answer and nowhere else. */
    makeKey: async (body: MakeApiKey): Promise<MadeApiKey> => {
      const { data } = await makeApiKey({ path: { id }, headers: ifMatch(version), body, throwOnError: true })
      return data
    },
    revoke: async () => {
      try {
        await revokeApiClient({ path: { id }, headers: ifMatch(version), throwOnError: true })
      } catch (error) {
        if (hasStatus(error, 412)) await refresh()
        throw error
      }
    },
  }
}
