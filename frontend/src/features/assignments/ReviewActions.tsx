import { CheckOutlined, HourglassOutlined, RollbackOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { ObligationAction, ObligationDetail } from '../../api/gen'
import { useToday } from '../../ui/now'
import { Section } from '../../ui/Section'
import { plusDays } from '../../ui/time'
import styles from './Obligation.module.css'
import { ObligationVerb } from './ObligationVerb'
import { accept, excuse, extend, giveBack, withdraw } from './obligationQueries'

const REVIEWS: readonly ObligationAction[] = ['ACCEPT', 'RETURN', 'EXTEND', 'EXCUSE', 'WITHDRAW']

/** What whoever waits for the paper can decide; the server says which of it is possible now. */
export function ReviewActions({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const today = useToday()
  const may = (action: ObligationAction) => detail.allowed.includes(action)
  if (!REVIEWS.some(may)) return null
  const body = detail.body.name
  const later = detail.lastDay && detail.lastDay >= today ? plusDays(detail.lastDay, 1) : today
  const obligationId = detail.id
  return (
    <Section title={t('review.title')}>
      <p className={styles.soft}>{t('review.lead')}</p>
      <div className={styles.buttons}>
        {may('ACCEPT') && (
          <ObligationVerb
            obligationId={obligationId}
            label={t('review.ACCEPT')}
            title={t('review.acceptTitle', { body })}
            text={<p>{t('review.acceptText')}</p>}
            reason={{ label: t('review.note'), optional: true }}
            button={{ type: 'primary', icon: <CheckOutlined aria-hidden="true" /> }}
            run={({ reason }) => accept(detail, reason || undefined)}
          />
        )}
        {may('RETURN') && (
          <ObligationVerb
            obligationId={obligationId}
            label={t('review.RETURN')}
            title={t('review.returnTitle', { body })}
            reason={{ label: t('review.returnReason'), hint: t('review.returnHint') }}
            date={{ label: t('review.returnDate'), earliest: later, optional: true }}
            button={{ icon: <RollbackOutlined aria-hidden="true" /> }}
            run={({ reason, newLastDay }) => giveBack(detail, reason, newLastDay)}
          />
        )}
        {may('EXTEND') && (
          <ObligationVerb
            obligationId={obligationId}
            label={t('review.EXTEND')}
            title={t('review.extendTitle', { body })}
            reason={{ label: t('review.extendReason') }}
            date={{ label: t('review.extendDate'), earliest: later }}
            button={{ icon: <HourglassOutlined aria-hidden="true" /> }}
            run={({ reason, newLastDay }) => extend(detail, reason, newLastDay!)}
          />
        )}
        {may('EXCUSE') && (
          <ObligationVerb
            obligationId={obligationId}
            label={t('review.EXCUSE')}
            title={t('review.excuseTitle', { body })}
            text={<p>{t('review.excuseText')}</p>}
            reason={{ label: t('review.excuseReason') }}
            run={({ reason }) => excuse(detail, reason)}
          />
        )}
        {may('WITHDRAW') && (
          <ObligationVerb
            obligationId={obligationId}
            label={t('review.WITHDRAW')}
            title={t('review.withdrawTitle', { body })}
            text={<p>{t('review.withdrawText')}</p>}
            reason={{ label: t('review.withdrawReason') }}
            button={{ danger: true }}
            run={({ reason }) => withdraw(detail, reason)}
          />
        )}
      </div>
    </Section>
  )
}
