import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  InfoCircleOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import styles from './StatusTag.module.css'

/** How a state should feel; each tone has its own icon, so that the colour is never the only sign. */
export type Tone = 'ok' | 'warn' | 'error' | 'info' | 'quiet'

const ICONS: Record<Tone, ReactNode> = {
  ok: <CheckCircleOutlined />,
  warn: <ClockCircleOutlined />,
  error: <ExclamationCircleOutlined />,
  info: <InfoCircleOutlined />,
  quiet: <MinusCircleOutlined />,
}

interface StatusTagProps {
  tone: Tone
  /** Instead of the tone's own icon, when two states share a tone. */
  icon?: ReactNode
  children: ReactNode
}

export function StatusTag({ tone, icon = ICONS[tone], children }: StatusTagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      <span aria-hidden="true">{icon}</span>
      {children}
    </span>
  )
}
