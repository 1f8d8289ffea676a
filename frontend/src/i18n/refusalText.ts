import { useTranslation } from 'react-i18next'
import { CONNECTION_LOST, type Refusal, UNREADABLE_ANSWER } from '../api/refusal'

const OURS: readonly string[] = [CONNECTION_LOST, UNREADABLE_ANSWER]

/**
 * The sentence for a refusal. In Vietnamese the server's own detail comes first, because it names the case (which date,
 * which body); otherwise the wording that the rooms keep under `refusal.<CODE>`.
 */
export function useRefusalText(): (refusal: Refusal) => string {
  const { t, i18n } = useTranslation()
  return (refusal) => {
    if (i18n.language === 'vi' && refusal.detail && !OURS.includes(refusal.code)) return refusal.detail
    const room = (i18n.options.ns as string[]).find((name) => i18n.exists(`${name}:refusal.${refusal.code}`))
    // The key is computed from the code, so it cannot be one of the typed keys.
    if (room) return (i18n.t as (key: string) => string)(`${room}:refusal.${refusal.code}`)
    return refusal.detail || t('refusal.UNKNOWN', { code: refusal.code })
  }
}
