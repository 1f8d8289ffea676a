import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type AccountState,
  type AccountView,
  type ChangeAccount,
  changeAccount,
  disableAccount,
  enableAccount,
  endAccountSession,
  endAccountSessions,
  makePasswordLink,
  type OpenAccount,
  openAccount,
  type PasswordLink,
  type Role,
  readPasswordLink,
  resetSecondFactor,
  unlockAccount,
} from '../../api/gen'
import {
  getAccountOptions,
  listAccountSessionsOptions,
  listAccountsOptions,
  setPasswordByLinkMutation,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { hasStatus } from '../../api/refusal'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'

interface AccountSearch {
  q?: string | undefined
  role?: Role | undefined
  bodyId?: string | undefined
  state?: AccountState | undefined
  cursor?: string | undefined
}

export const accountsQuery = ({ q, role, bodyId, state, cursor }: AccountSearch) =>
  queryOptions({
    ...listAccountsOptions({
      query: {
        limit: PAGE_SIZE,
        ...(q && { q }),
        ...(role && { role }),
        ...(bodyId && { bodyId }),
        ...(state && { state }),
        ...(cursor && { cursor }),
      },
    }),
    ...listQuery,
  })

export const accountQuery = (id: string) => queryOptions({ ...getAccountOptions({ path: { id } }) })

export const accountSessionsQuery = (id: string) => queryOptions({ ...listAccountSessionsOptions({ path: { id } }) })

/** A link is looked at once: it is not asked for again while its owner types. */
export const linkedAccountQuery = (token: string) =>
  queryOptions({
    queryKey: ['linkedAccount', token],
    queryFn: async ({ signal }) => {
      const { data } = await readPasswordLink({ body: { token }, signal, throwOnError: true })
      return data
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export function useSetPassword() {
  return useMutation({ ...setPasswordByLinkMutation(), meta: { readsOnly: true } })
}

export function useOpenAccount() {
  return useMutation({
    mutationFn: async ({ key, body }: { key: string; body: OpenAccount }) => {
      const { data } = await openAccount({ headers: idempotent(key), body, throwOnError: true })
      return data
    },
  })
}

/** A link to pass on; its secret is in this answer and nowhere else. */
export async function makeLink({ id, version }: AccountView): Promise<PasswordLink> {
  const { data } = await makePasswordLink({ path: { id }, headers: ifMatch(version), throwOnError: true })
  return data
}

export function useChangeAccount(id: string) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: ChangeAccount }) =>
      changeAccount({ path: { id }, headers: ifMatch(version), body, throwOnError: true }),
  })
}

/** What an administrator does to an account; after «somebody was faster» the newest version is fetched for the next try. */
export function useAccountVerbs(account: AccountView) {
  const { id, version } = account
  const queryClient = useQueryClient()
  const seen = { path: { id }, headers: ifMatch(version), throwOnError: true } as const
  async function current<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      if (hasStatus(error, 412)) await queryClient.invalidateQueries()
      throw error
    }
  }
  return {
    disable: () => current(disableAccount(seen)),
    enable: () => current(enableAccount(seen)),
    unlock: () => current(unlockAccount(seen)),
    resetSecondFactor: () => current(resetSecondFactor(seen)),
    link: () => current(makeLink(account)),
    endSession: (sessionId: string) => endAccountSession({ path: { id, sessionId }, throwOnError: true }),
    endSessions: () => endAccountSessions({ path: { id }, throwOnError: true }),
  }
}
