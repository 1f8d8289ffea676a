import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { deviceCopies } from '../../api/deviceCopies'
import { endMySession, type Me, signIn, signOut, signOutEverywhere } from '../../api/gen'
import { changePasswordMutation, listMySessionsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { meQuery } from '../../api/me'
import { setServerTime } from '../../api/serverClock'

export const mySessionsQuery = () => queryOptions({ ...listMySessionsOptions() })

/** Signs in and remembers who it is, so that the next page needs no further question. */
export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (credentials: { username: string; password: string }): Promise<Me> => {
      const { data } = await signIn({ body: credentials, throwOnError: true })
      return data
    },
    onSuccess: (me) => {
      setServerTime(me.serverTime)
      queryClient.setQueryData(meQuery.queryKey, me)
    },
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
