import { SendOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { connection } from '../../../api/connection'
import { ConfirmAction } from '../../../ui/ConfirmAction'
import { localTime } from '../../../ui/time'
import styles from './Desk.module.css'
import { type Scan, scansOfOthers } from './scanStore'
import type { Desk } from './useDesk'

/** A scan that is on its way for a moment is nothing to tell, and would push the page up and down. */
const A_MOMENT = 2_000

/** Whether something has held for longer than a moment. */
function useLasts(holds: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setLasts(true), A_MOMENT)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [holds])
  return lasts
}

function Waiting({ desk }: { desk: Desk }) {
  const { t } = useTranslation('checkIn')
  const lostSince = useSyncExternalStore(connection.subscribe, connection.lostSince)
  const count = desk.waiting.length
  const stuck = useLasts(count > 0)
  if (lostSince === null && !stuck) return null
  return (
    <Alert
      role="status"
      type="warning"
      showIcon
      title={lostSince === null ? t('queue.sending') : t('queue.offline', { time: localTime(lostSince).time })}
      description={count > 0 && <strong>{t('queue.waiting', { count })}</strong>}
      action={
        count > 0 && (
          <Button
            size="small"
            icon={<SendOutlined aria-hidden="true" />}
            loading={desk.sending}
            onClick={() => void desk.flush()}
          >
            {t('queue.sendNow')}
          </Button>
        )
      }
    />
  )
}

function Refused({ scan, desk }: { scan: Scan; desk: Desk }) {
  const { t } = useTranslation('checkIn')
  const { label, at, act, refusal } = scan
  return (
    <li className={styles.refused}>
      <span>
        <strong>{label}</strong> · {t(`scan.${act}`)} {t('result.at', { time: localTime(at).time })}
        <br />
        {refusal?.detail || t('result.refused')}
      </span>
      <span className={styles.buttons}>
        <Button size="small" aria-label={t('queue.retryOf', { name: label })} onClick={() => desk.retry(scan)}>
          {t('queue.retry')}
        </Button>
        <ConfirmAction
          label={t('queue.dismiss')}
          title={t('queue.dismissTitle')}
          text={t('queue.dismissText')}
          affected={<strong>{label}</strong>}
          run={async () => desk.dismiss(scan)}
          button={{ size: 'small', 'aria-label': t('queue.dismissOf', { name: label }) }}
        />
      </span>
    </li>
  )
}

/** What has not reached the server, and what it would not take: both stay in sight until nothing of them is left. */
export function DeskQueue({ desk, accountId }: { desk: Desk; accountId: string }) {
  const { t } = useTranslation('checkIn')
  const others = scansOfOthers(accountId)
  return (
    <section aria-label={t('queue.region')} className={styles.queue}>
      <Waiting desk={desk} />
      {others > 0 && <Alert type="warning" showIcon title={t('queue.others', { count: others })} />}
      {desk.refused.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('queue.refusedTitle', { count: desk.refused.length })}
          description={
            <>
              <p>{t('queue.refusedHint')}</p>
              <ul className={styles.refusedList}>
                {desk.refused.map((scan) => (
                  <Refused key={scan.id} scan={scan} desk={desk} />
                ))}
              </ul>
            </>
          }
        />
      )}
    </section>
  )
}
