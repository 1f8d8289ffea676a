import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  endMySession,
  type Me,
  type SignInCode,
  signIn,
  signInWithCode,
  signOut,
  signOutEverywhere,
} from '../../api/gen'
import { changePasswordMutation, listMySessionsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { meQuery } from '../../api/me'
import { setServerTime } from '../../api/serverClock'

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

/** Leaves the product; nothing of this account stays in memory. */
export function useLeave(): (returnTo?: string) => Promise<void> {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async (returnTo) => {
    await navigate({ to: '/sign-in', search: { returnTo }, ignoreBlocker: true })
    queryClient.clear()
  }
}

export function useSignOut() {
  const leave = useLeave()
  return useMutation({ mutationFn: () => signOut({ throwOnError: true }), onSuccess: () => leave() })
}

export function useSignOutEverywhere() {
  const leave = useLeave()
  return async () => {
    await signOutEverywhere({ throwOnError: true })
    await leave()
  }
}

export const endSession = (id: string) => endMySession({ path: { id }, throwOnError: true })

export function useChangePassword() {
  return useMutation(changePasswordMutation())
}
