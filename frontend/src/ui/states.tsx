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
}

function State({ icon, title, hint, action, alert }: StateProps) {
  return (
    <div className={styles.state} role={alert ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
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

export function NoPermission() {
  const { t } = useTranslation()
  return <State icon={<LockOutlined />} title={t('state.noPermission')} hint={t('state.noPermissionHint')} />
}

export function NotFound() {
  const { t } = useTranslation()
  return (
    <State
      icon={<FileSearchOutlined />}
      title={t('state.notFound')}
      hint={t('state.notFoundHint')}
      action={<ButtonLink to="/">{t('goHome')}</ButtonLink>}
    />
  )
}

/** The right page for whatever stopped a read: not found, no permission, no connection, or a fault of ours. */
export function LoadError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const refusalText = useRefusalText()
  if (hasStatus(error, 404)) return <NotFound />
  if (hasStatus(error, 403)) return <NoPermission />
  const refusal = asRefusal(error)
  if (refusal) {
    return (
      <State
        alert
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
      icon={<WarningOutlined />}
      title={t('state.fault')}
      hint={t('state.faultHint')}
      action={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
    />
  )
}
