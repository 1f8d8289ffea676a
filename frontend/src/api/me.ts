import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { getMe, type Me, type Permission } from './gen'
import { setServerTime } from './serverClock'

/** Who is signed in. The signed-in part of the router loads it before any page, so pages may rely on it. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const { data } = await getMe({ signal, throwOnError: true })
    setServerTime(data.serverTime)
    return data
  },
  staleTime: 5 * 60_000,
})

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** For showing or hiding; the server decides again. */
export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission)
}
