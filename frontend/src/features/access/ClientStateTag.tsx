import { useTranslation } from 'react-i18next'
import type { ApiClientState } from '../../api/gen'
import { StatusTag, type Tone } from '../../ui/StatusTag'

const TONES: Record<ApiClientState, Tone> = { ACTIVE: 'ok', WITHOUT_KEY: 'info', EXPIRED: 'warn', REVOKED: 'quiet' }

export function ClientStateTag({ state }: { state: ApiClientState }) {
  const { t } = useTranslation('clients')
  return <StatusTag tone={TONES[state]}>{t(`state.${state}`)}</StatusTag>
}
