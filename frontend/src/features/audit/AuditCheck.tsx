import { SafetyCertificateOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditVerification, ChainBreak } from '../../api/gen'
import { asRefusal } from '../../api/refusal'
import { useRefusalText } from '../../i18n/refusalText'
import { InstantText } from '../../ui/DateText'
import styles from './LogList.module.css'
import { checkedPages } from './queries'

/** Computes every hash again, on demand, and says in words what came out. */
export function AuditCheck({ planId }: { planId: string | undefined }) {
  const { t } = useTranslation('audit')
  const refusalText = useRefusalText()
  const check = useMutation({ mutationFn: () => checkedPages(planId) })
  const refusal = asRefusal(check.error)
  return (
    <div className={styles.check}>
      <Button
        type="primary"
        icon={<SafetyCertificateOutlined aria-hidden="true" />}
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        {t(planId ? 'check.onePlan' : 'check.all')}
      </Button>
      <div role="status">
        {check.data && <Outcome found={check.data} />}
        {check.isError && (
          <Alert type="warning" showIcon title={t('check.failed')} description={refusal && refusalText(refusal)} />
        )}
      </div>
    </div>
  )
}

function Outcome({ found }: { found: AuditVerification }) {
  const { t } = useTranslation('audit')
  const { chains, sealed, waiting, sound, breaks } = found
  const counts = t('check.counts', { chains, sealed, waiting })
  if (sound) return <Alert type="success" showIcon title={t('check.sound')} description={counts} />
  return (
    <Alert
      type="error"
      showIcon
      title={t('check.broken', { count: breaks.length })}
      description={
        <>
          <ul className={styles.breaks}>
            {breaks.map((each) => (
              <li key={each.entryId ?? each.planId ?? each.flaw}>
                <Break found={each} />
              </li>
            ))}
          </ul>
          {counts}
        </>
      }
    />
  )
}

function Break({ found: { planId, seq, at, entryId, flaw } }: { found: ChainBreak }) {
  const { t } = useTranslation('audit')
  return (
    <>
      <strong>{t(`flaw.${flaw}`)}</strong>
      <div>
        {planId ? t('check.ofPlan', { planId }) : t('check.ofSystem')}
        {seq !== undefined && `, ${t('check.entry', { seq })}`}
        {entryId && <span className={styles.soft}> {entryId}</span>}
      </div>
      {at && <InstantText at={at} />}
    </>
  )
}
