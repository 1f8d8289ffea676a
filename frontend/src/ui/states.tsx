import { DisconnectOutlined, FileSearchOutlined, InboxOutlined, LockOutlined, WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal, hasStatus } from '../api/refusal'
import { useRefusalText } from '../i18n/refusalText'
import { ButtonLink } from './links'
import styles from './states.module.css'

interface StateProps {
  icon: ReactNode
  title: string
  hint?: ReactNode
  action?: ReactNode
  /** Announced at once by screen readers; for what went wrong, not for what is merely empty. */
  alert?: boolean
  /** It stands for a whole page, so its title is the page's heading. */
  page?: boolean | undefined
}

function State({ icon, title, hint, action, alert, page }: StateProps) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className={styles.state} role={alert ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Title className={styles.title}>{title}</Title>
      {hint && <p className={styles.hint}>{hint}</p>}
      {action}
    </div>
  )
}

/** There is nothing yet. `action` leads to making the first one, where the person may. */
export function EmptyState({ title, hint, action }: { title?: string; hint?: ReactNode; action?: ReactNode }) {
  const { t } = useTranslation()
  return <State icon={<InboxOutlined />} title={title ?? t('state.empty')} hint={hint} action={action} />
}

/** There is something, but the search or the filters leave nothing of it. */
export function NoResult({ onClear }: { onClear?: () => void }) {
  const { t } = useTranslation()
  return (
    <State
      icon={<FileSearchOutlined />}
      title={t('state.noResult')}
      hint={t('state.noResultHint')}
      action={onClear && <Button onClick={onClear}>{t('clearFilters')}</Button>}
    />
  )
}

export function NoPermission({ page }: { page?: boolean | undefined }) {
  const { t } = useTranslation()
  return (
    <State page={page} icon={<LockOutlined />} title={t('state.noPermission')} hint={t('state.noPermissionHint')} />
  )
}

export function NotFound({ page }: { page?: boolean | undefined }) {
  const { t } = useTranslation()
  return (
    <State
      page={page}
      icon={<FileSearchOutlined />}
      title={t('state.notFound')}
      hint={t('state.notFoundHint')}
      action={<ButtonLink to="/">{t('goHome')}</ButtonLink>}
    />
  )
}

interface LoadErrorProps {
  error: unknown
  onRetry: () => void
  page?: boolean | undefined
}

/** The right page for whatever stopped a read: not found, no permission, no connection, or a fault of ours. */
export function LoadError({ error, onRetry, page }: LoadErrorProps) {
  const { t } = useTranslation()
  const refusalText = useRefusalText()
  if (hasStatus(error, 404)) return <NotFound page={page} />
  if (hasStatus(error, 403)) return <NoPermission page={page} />
  const refusal = asRefusal(error)
  if (refusal) {
    return (
      <State
        alert
        page={page}
        icon={<DisconnectOutlined />}
        title={t('state.loadError')}
        hint={refusalText(refusal)}
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      />
    )
  }
  return (
    <State
      alert
      page={page}
      icon={<WarningOutlined />}
      title={t('state.fault')}
      hint={t('state.faultHint')}
      action={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
    />
  )
}
