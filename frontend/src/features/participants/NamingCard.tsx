import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DateText } from '../../ui/DateText'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Participants.module.css'

export interface Quota {
  named: number
  /** Undefined where whoever names decides how many. */
  max: number | undefined
}

/** Two digits, as the plans write numbers of people: «01». */
export const twoDigits = (count: number) => String(count).padStart(2, '0')

export type QuotaState = 'missing' | 'full' | 'open'

export function quotaState({ named, max }: Quota): QuotaState {
  if (max === undefined) return named === 0 ? 'missing' : 'open'
  return named >= max ? 'full' : 'missing'
}

const TONES: Record<QuotaState, Tone> = { missing: 'warn', full: 'ok', open: 'info' }

export function QuotaTag({ quota }: { quota: Quota }) {
  const { t } = useTranslation('participants')
  return <StatusTag tone={TONES[quotaState(quota)]}>{t(`naming.state.${quotaState(quota)}`)}</StatusTag>
}

/** «Được mời 01 – đã chọn 01» */
export function QuotaText({ quota: { named, max } }: { quota: Quota }) {
  const { t } = useTranslation('participants')
  return max === undefined
    ? t('naming.open', { named: twoDigits(named) })
    : t('naming.quota', { max: twoDigits(max), named: twoDigits(named) })
}

interface NamingCardProps {
  title: string
  quota: Quota
  /** The words of the plan that hold for this unit alone: «riêng huyện Cầu Kè …». */
  specialRule?: string | undefined
  /** `YYYY-MM-DD`, while something is missing. */
  lastDay?: string | undefined
  names: readonly string[]
  actions?: ReactNode
}

/** How far one unit has come with one group. */
export function NamingCard({ title, quota, specialRule, lastDay, names, actions }: NamingCardProps) {
  const { t } = useTranslation('participants')
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <h4>{title}</h4>
        <QuotaTag quota={quota} />
      </div>
      <p className={styles.quota}>
        <QuotaText quota={quota} />
      </p>
      {specialRule && (
        <p className={styles.special}>
          <strong>{t('naming.special')}:</strong> «{specialRule}»
        </p>
      )}
      {lastDay && quotaState(quota) === 'missing' && (
        <p className={styles.soft}>
          {t('naming.until')} <DateText date={lastDay} deadline />
        </p>
      )}
      {names.length > 0 && <p>{names.join('; ')}</p>}
      {actions}
    </article>
  )
}
