import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { deviceCopies } from '../../api/deviceCopies'
import { elsewhere } from '../../api/elsewhere'
import {
  endMySession,
  type Me,
  type SignedOut,
  type SignInCode,
  signIn,
  signInWithCode,
  signOut,
  signOutEverywhere,
} from '../../api/gen'
import {
  changePasswordMutation,
  getSignInOptionsOptions,
  listMySessionsOptions,
} from '../../api/gen/@tanstack/react-query.gen'
import { meQuery } from '../../api/me'
import { setServerTime } from '../../api/serverClock'

/** The ways in change with the configuration only. */
export const signInOptionsQuery = () =>
  queryOptions({ ...getSignInOptionsOptions(), staleTime: Number.POSITIVE_INFINITY })

export const mySessionsQuery = () => queryOptions({ ...listMySessionsOptions() })

/** Remembers who it is, so that the next page needs no further question. */
function useSignedIn() {
  const queryClient = useQueryClient()
  return (me: Me) => {
    setServerTime(me.serverTime)
    queryClient.setQueryData(meQuery.queryKey, me)
  }
}

export function useSignIn() {
  const signedIn = useSignedIn()
  return useMutation({
    mutationFn: async (credentials: { username: string; password: string }): Promise<Me> => {
      const { data } = await signIn({ body: credentials, throwOnError: true })
      return data
    },
    onSuccess: signedIn,
  })
}

/** The second step, for accounts that ask for a code. */
export function useSignInWithCode() {
  const signedIn = useSignedIn()
  return useMutation({
    mutationFn: async (body: SignInCode): Promise<Me> => {
      const { data } = await signInWithCode({ body, throwOnError: true })
      return data
    },
    onSuccess: signedIn,
  })
}

/** Leaves the product; nothing of what this account was shown stays in memory or on the device. */
export function useLeave(): (returnTo?: string) => Promise<void> {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async (returnTo) => {
    await navigate({ to: '/sign-in', search: { returnTo }, ignoreBlocker: true })
    queryClient.clear()
    deviceCopies.forgetAll()
  }
}

/** Out here; and where an issuer opened the session, on to it, so that the next person at this machine is not let in. */
function useOnward() {
  const leave = useLeave()
  return async (signedOut: SignedOut | undefined) => {
    if (signedOut?.continueAt) elsewhere.go(signedOut.continueAt)
    else await leave()
  }
}

export function useSignOut() {
  const onward = useOnward()
  return useMutation({
    mutationFn: async () => (await signOut({ throwOnError: true })).data as SignedOut | undefined,
    onSuccess: onward,
    meta: { readsOnly: true },
  })
}

export function useSignOutEverywhere() {
  const onward = useOnward()
  return async () => {
    const { data } = await signOutEverywhere({ throwOnError: true })
    await onward(data as SignedOut | undefined)
  }
}

export const endSession = (id: string) => endMySession({ path: { id }, throwOnError: true })

export function useChangePassword() {
  return useMutation(changePasswordMutation())
}
