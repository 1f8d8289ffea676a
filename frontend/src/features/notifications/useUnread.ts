import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { countUnreadNoticesQueryKey } from '../../api/gen/@tanstack/react-query.gen'
import { zUnreadNotices } from '../../api/gen/zod.gen'
import { NOTICES, unreadQuery } from './queries'

const STREAM = '/api/v1/notices/stream'

/** How many notices wait. The server tells it while a stream is open; where none can be, it is asked for now and then. */
export function useUnread(): number {
  const queryClient = useQueryClient()
  const [told, setTold] = useState(false)
  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    const stream = new EventSource(STREAM)
    stream.onopen = () => setTold(true)
    stream.onerror = () => setTold(false)
    stream.onmessage = ({ data }) => {
      const unread = zUnreadNotices.safeParse(JSON.parse(data))
      if (!unread.success) return
      const key = countUnreadNoticesQueryKey()
      const before = queryClient.getQueryData<{ count: number }>(key)?.count
      queryClient.setQueryData(key, unread.data)
      if (before !== unread.data.count) void queryClient.invalidateQueries({ queryKey: NOTICES })
    }
    return () => stream.close()
  }, [queryClient])
  return useQuery(unreadQuery(told)).data?.count ?? 0
}
