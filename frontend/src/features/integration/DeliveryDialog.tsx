import { useQuery } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeliveryDetail } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { RefusalAlert } from '../../ui/RefusalAlert'
import styles from './integration.module.css'
import { deliveryQuery, useReplay } from './queries'
import { DeliveryStateTag } from './tags'

interface DeliveryDialogProps {
  webhookId: string
  deliveryId: string
  onClose: () => void
}

export function DeliveryDialog({ webhookId, deliveryId, onClose }: DeliveryDialogProps) {
  const { t } = useTranslation(['webhooks', 'common'])
  const { message } = App.useApp()
  const delivery = useQuery(deliveryQuery(webhookId, deliveryId))
  const replay = useReplay(webhookId, deliveryId)
  return (
    <Modal
      open
      title={t('log.detail')}
      onCancel={onClose}
      footer={
        <>
          {delivery.data && delivery.data.state !== 'WAITING' && (
            <Button
              type="primary"
              loading={replay.isPending}
              onClick={() => replay.mutate(undefined, { onSuccess: () => void message.success(t('log.replayed')) })}
            >
              {t('log.replay')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common:close')}</Button>
        </>
      }
    >
      <RefusalAlert error={replay.error} />
      <Loaded query={delivery} rows={5}>
        {(detail) => <Content detail={detail} />}
      </Loaded>
    </Modal>
  )
}

function Content({ detail: { id, event, state, body, attempts } }: { detail: DeliveryDetail }) {
  const { t } = useTranslation('webhooks')
  return (
    <>
      <p>
        {t(`event.${event}`)} <DeliveryStateTag state={state} />
      </p>
      <p>
        {t('log.id')}: <code>{id}</code>
      </p>
      <h3>{t('log.body')}</h3>
      <pre className={styles.body}>{body}</pre>
      <h3>{t('log.attempts')}</h3>
      {attempts.length === 0 ? (
        <p>{t('log.noAttempt')}</p>
      ) : (
        <ol>
          {attempts.map((attempt) => (
            <li key={attempt.at}>
              <InstantText at={attempt.at} />
              <div>
                {attempt.failure && <>{t(`log.failure.${attempt.failure}`)} · </>}
                {attempt.status && <>{t('log.answered', { status: attempt.status })} · </>}
                {t('log.millis', { count: attempt.millis })}
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
