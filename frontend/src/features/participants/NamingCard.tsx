import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamingRow } from '../../api/gen'
import { DateText } from '../../ui/DateText'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Participants.module.css'

export interface Quota {
  named: number
  /** Undefined where whoever names decides how many. */
  max: number | undefined
}

export const quotaOf = ({ named, max }: NamingRow): Quota => ({ named, max })

/** Two digits, as the plans write numbers of people: «01». */
export const twoDigits = (count: number) => String(count).padStart(2, '0')

export type QuotaState = 'missing' | 'full' | 'open'

export function quotaState({ named, max }: Quota): QuotaState {
  if (max === undefined) return named === 0 ? 'missing' : 'open'
  return named >= max ? 'full' : 'missing'
}

const TONES: Record<QuotaState, Tone> = { missing: 'warn', full: 'ok', open: 'info' }

interface NamingCardProps {
  title: string
  /** The group in the plan's words, or whose places they are. */
  subtitle: string
  quota: Quota
  /** The words of the plan that hold for this unit alone: «riêng huyện Cầu Kè …». */
  specialRule: string | undefined
  /** `YYYY-MM-DD`, shown while something is missing. */
  until: string | undefined
  actions?: ReactNode
  children?: ReactNode
}

/** How far one unit has come with one group: «Được mời 01 – đã chọn 01». */
export function NamingCard({ title, subtitle, quota, specialRule, until, actions, children }: NamingCardProps) {
  const { t } = useTranslation('participants')
  const state = quotaState(quota)
  const named = twoDigits(quota.named)
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <h3>{title}</h3>
        <StatusTag tone={TONES[state]}>{t(`naming.state.${state}`)}</StatusTag>
      </div>
      <p className={styles.soft}>{subtitle}</p>
      <p className={styles.quota}>
        {quota.max === undefined
          ? t('naming.open', { named })
          : t('naming.quota', { max: twoDigits(quota.max), named })}
      </p>
      {specialRule && (
        <p className={styles.special}>
          <strong>{t('naming.special')}:</strong> «{specialRule}»
        </p>
      )}
      {until && state === 'missing' && (
        <p>
          {t('naming.until')} <DateText date={until} deadline />
        </p>
      )}
      {children}
      {actions && <div className={styles.buttons}>{actions}</div>}
    </article>
  )
}
