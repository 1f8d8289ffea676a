import { useTranslation } from 'react-i18next'
import type { DeliveryState, WebhookState } from '../../api/gen'
import { StatusTag, type Tone } from '../../ui/StatusTag'

const WEBHOOK: Record<WebhookState, Tone> = {
  WITHOUT_SECRET: 'info',
  ACTIVE: 'ok',
  DISABLED: 'quiet',
  FAILING: 'error',
}
const DELIVERY: Record<DeliveryState, Tone> = { WAITING: 'warn', DELIVERED: 'ok', FAILED: 'error' }

export function WebhookStateTag({ state }: { state: WebhookState }) {
  const { t } = useTranslation('webhooks')
  return <StatusTag tone={WEBHOOK[state]}>{t(`state.${state}`)}</StatusTag>
}

export function DeliveryStateTag({ state }: { state: DeliveryState }) {
  const { t } = useTranslation('webhooks')
  return <StatusTag tone={DELIVERY[state]}>{t(`log.state.${state}`)}</StatusTag>
}
