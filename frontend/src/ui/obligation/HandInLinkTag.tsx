import { useTranslation } from 'react-i18next'
import type { HandInLinkState } from '../../api/gen'
import { StatusTag, type Tone } from '../StatusTag'

const TONE: Record<HandInLinkState, Tone> = {
  MADE: 'quiet',
  OPENED: 'info',
  ACKNOWLEDGED: 'info',
  USED: 'ok',
  EXPIRED: 'warn',
  REVOKED: 'quiet',
}

/** How far a one-time link to hand in came. */
export function HandInLinkTag({ state }: { state: HandInLinkState }) {
  const { t } = useTranslation('work')
  return <StatusTag tone={TONE[state]}>{t(`link.${state}`)}</StatusTag>
}
