import { CheckCircleOutlined, EditOutlined, InboxOutlined, StopOutlined, SwapOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanStatus } from '../../api/gen'
import { StatusTag, type Tone } from '../../ui/StatusTag'

const LOOKS: Record<PlanStatus, { tone: Tone; icon?: ReactNode }> = {
  DRAFT: { tone: 'quiet', icon: <EditOutlined /> },
  ISSUED: { tone: 'info', icon: <CheckCircleOutlined /> },
  RUNNING: { tone: 'ok' },
  CONCLUDED: { tone: 'quiet', icon: <CheckCircleOutlined /> },
  ARCHIVED: { tone: 'quiet', icon: <InboxOutlined /> },
  CANCELLED: { tone: 'error', icon: <StopOutlined /> },
  SUPERSEDED: { tone: 'quiet', icon: <SwapOutlined /> },
}

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation('plans')
  return <StatusTag {...LOOKS[status]}>{t(`status.${status}`)}</StatusTag>
}
