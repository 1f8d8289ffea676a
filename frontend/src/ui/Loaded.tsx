import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadError } from './states'

interface LoadedProps<T> {
  query: UseQueryResult<T, unknown>
  /** Rows of the grey placeholder; as many as the content will roughly have, so that the page does not jump. */
  rows?: number
  /** The query is the page: its title comes with the data, and a failure is the page's heading. */
  page?: boolean
  children: (data: T) => ReactNode
}

/** Shows what a query brought, or that it is still loading, or why it could not be had. Old data stays while it is refreshed. */
export function Loaded<T>({ query, rows = 6, page, children }: LoadedProps<T>) {
  const { t } = useTranslation()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <LoadError page={page} error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  )
}
