import { useTranslation } from 'react-i18next'
import type { AccountState } from '../../api/gen'
import { StatusTag, type Tone } from '../../ui/StatusTag'

const TONES: Record<AccountState, Tone> = { ACTIVE: 'ok', INVITED: 'info', LOCKED: 'warn', DISABLED: 'quiet' }

export function AccountStateTag({ state }: { state: AccountState }) {
  const { t } = useTranslation('accounts')
  return <StatusTag tone={TONES[state]}>{t(`state.${state}`)}</StatusTag>
}
