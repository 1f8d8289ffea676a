import {
  CheckCircleFilled,
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  MinusCircleOutlined,
  RollbackOutlined,
  StopOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObligationRow } from '../../api/gen'
import type { Tone } from '../StatusTag'
import { dayMonthYear, localTime } from '../time'

/** Tone, icon and words together; the words alone must be enough. */
export interface Sign {
  tone: Tone
  icon: ReactNode
  text: string
}

/** `2023-09-15` → `15/9`, for places where the year is plain from what stands round it. */
function dayAndMonth(date: string): string {
  const [day, month] = dayMonthYear(date).split('/').map(Number) as [number, number]
  return `${day}/${month}`
}

/** How an obligation's state is shown everywhere: on boards, in lists and at the head of its page. */
export function useSign(): (row: ObligationRow) => Sign {
  const { t } = useTranslation('work')

  const owed = (row: ObligationRow): Sign => {
    const days = row.daysLate ?? 0
    if (row.standing === 'OVERDUE') {
      const text = days > 0 ? t('sign.overdue', { days }) : t('sign.overdueSameDay')
      return { tone: 'error', icon: <ExclamationCircleFilled />, text }
    }
    if (row.extended && row.lastDay) {
      return {
        tone: 'warn',
        icon: <HourglassOutlined />,
        text: t('sign.extendedTo', { date: dayAndMonth(row.lastDay) }),
      }
    }
    if (row.standing === 'DUE_SOON') {
      return { tone: 'warn', icon: <ClockCircleOutlined />, text: t('standing.DUE_SOON') }
    }
    return {
      tone: 'quiet',
      icon: row.state === 'DRAFT' ? <EditOutlined /> : <MinusCircleOutlined />,
      text: t(`state.${row.state}`),
    }
  }

  const sent = (row: ObligationRow): Sign => {
    if (row.late) {
      const days = row.daysLate ?? 0
      const text = days > 0 ? t('sign.sentLate', { days }) : t('sign.sentLateSameDay')
      return { tone: 'warn', icon: <CheckCircleOutlined />, text }
    }
    if (row.nilReport) return { tone: 'ok', icon: <StopOutlined />, text: t('sign.nil') }
    const text = row.submittedAt
      ? t('sign.sentOn', { date: dayAndMonth(localTime(row.submittedAt).date) })
      : t('state.SENT')
    return { tone: 'ok', icon: <CheckCircleOutlined />, text }
  }

  const accepted = (row: ObligationRow): Sign => {
    if (row.nilReport) return { tone: 'ok', icon: <StopOutlined />, text: t('sign.nilAccepted') }
    if (!row.late) return { tone: 'ok', icon: <CheckCircleFilled />, text: t('state.ACCEPTED') }
    const days = row.daysLate ?? 0
    const text = days > 0 ? t('sign.acceptedLate', { days }) : t('sign.acceptedLateSameDay')
    return { tone: 'ok', icon: <CheckCircleFilled />, text }
  }

  return (row) => {
    switch (row.state) {
      case 'OPEN':
      case 'DRAFT':
        return owed(row)
      case 'SENT':
        return sent(row)
      case 'ACCEPTED':
        return accepted(row)
      case 'RETURNED':
        return row.standing === 'OVERDUE' && row.daysLate
          ? { tone: 'error', icon: <RollbackOutlined />, text: t('sign.returnedOverdue', { days: row.daysLate }) }
          : { tone: 'warn', icon: <RollbackOutlined />, text: t('state.RETURNED') }
      case 'EXCUSED':
      case 'WITHDRAWN':
      case 'REFUSED':
        return { tone: 'quiet', icon: <StopOutlined />, text: t(`state.${row.state}`) }
    }
  }
}
