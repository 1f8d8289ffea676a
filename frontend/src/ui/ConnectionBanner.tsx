import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { connection } from '../api/connection'
import { localTime } from './time'

const RETRY = 10_000

/** Since when the server cannot be reached. Tries again by itself; disappears with the first answer. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const since = useSyncExternalStore(connection.subscribe, connection.lostSince)
  useEffect(() => {
    const offline = () => connection.lost()
    const retry = () => void queryClient.refetchQueries({ type: 'active' })
    window.addEventListener('offline', offline)
    window.addEventListener('online', retry)
    const timer = since === null ? undefined : setInterval(retry, RETRY)
    return () => {
      window.removeEventListener('offline', offline)
      window.removeEventListener('online', retry)
      clearInterval(timer)
    }
  }, [since, queryClient])
  if (since === null) return null
  return (
    <Alert
      banner
      role="status"
      type="warning"
      title={t('connection.lost', { time: localTime(since).time })}
      action={
        <Button size="small" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
          {t('retry')}
        </Button>
      }
    />
  )
}
