import { useTranslation } from 'react-i18next'
import type { ObligationDetail, ObligationRow } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { ObligationItem } from '../../ui/obligation/ObligationItem'
import { Section } from '../../ui/Section'
import { useIntent } from '../../ui/useIntent'
import styles from './Obligation.module.css'
import { ObligationDelegate } from './ObligationDelegate'
import { ObligationVerb } from './ObligationVerb'
import { refuse, sendDraft } from './obligationQueries'

/** A paper with files that has come up from below can go on as this body's own. */
function isForwardable({ state, nilReport }: ObligationRow): boolean {
  return (state === 'SENT' || state === 'ACCEPTED') && !nilReport
}

function Forward({ detail, from }: { detail: ObligationDetail; from: ObligationRow }) {
  const { t } = useTranslation('obligations')
  const intent = useIntent()
  const body = { fromDelegationId: from.id }
  return (
    <ConfirmAction
      label={t('delegation.forward')}
      title={t('delegation.forwardTitle', { name: from.body.name })}
      text={<p>{t('delegation.forwardText', { body: detail.body.name })}</p>}
      run={() => sendDraft(detail, intent.keyOf(body), body)}
      button={{ size: 'small' }}
    />
  )
}

/** Who below does it, how far they are, and for a delegate the way to give it back. */
export function ObligationDelegations({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const { delegations, allowed, delegatedDone, delegatedTotal } = detail
  const mayDelegate = allowed.includes('DELEGATE')
  const mayRefuse = allowed.includes('REFUSE')
  if (delegations.length === 0 && !mayDelegate && !mayRefuse) return null
  return (
    <Section
      title={t('delegation.title')}
      extra={delegatedTotal > 0 && t('delegation.progress', { done: delegatedDone, total: delegatedTotal })}
    >
      {delegations.length === 0 && <p className={styles.none}>{t('delegation.none')}</p>}
      <ul className={styles.delegations}>
        {delegations.map((row) => (
          <li key={row.id}>
            <ObligationItem row={row} hide="subject" />
            {allowed.includes('SEND') && isForwardable(row) && <Forward detail={detail} from={row} />}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {mayDelegate && <ObligationDelegate detail={detail} />}
        {mayRefuse && (
          <ObligationVerb
            obligationId={detail.id}
            label={t('delegation.refuse')}
            title={t('delegation.refuseTitle')}
            text={<p>{t('delegation.refuseText')}</p>}
            reason={{ label: t('delegation.refuseReason') }}
            button={{ danger: true }}
            run={({ reason }) => refuse(detail, reason)}
          />
        )}
      </div>
    </Section>
  )
}
