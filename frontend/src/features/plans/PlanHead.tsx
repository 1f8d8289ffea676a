import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanLink, PlanView } from '../../api/gen'
import { PageHeader } from '../../ui/PageHeader'
import { PlanActions } from './PlanActions'
import { PlanEventDays } from './PlanEventDays'
import styles from './PlanHead.module.css'
import { PlanStatusTag } from './PlanStatusTag'
import { useNumberText } from './planText'

interface PlanHeadProps {
  plan: PlanView
  /** Whom issuing the plan reaches; shown before that is decided. */
  affected: ReactNode
}

function OtherPlan({ words, link }: { words: string; link: PlanLink }) {
  const numberText = useNumberText()
  return (
    <p className={styles.note}>
      {words}{' '}
      <Link to="/plans/$planId" params={{ planId: link.id }}>
        {numberText(link)}, {link.title}
      </Link>
    </p>
  )
}

function Note({ label, text }: { label: string; text: string | undefined }) {
  return (
    text && (
      <p className={styles.note}>
        <strong>{label}:</strong> {text}
      </p>
    )
  )
}

/** What the plan is, where it stands, when it takes place, and what can be done with it. */
export function PlanHead({ plan, affected }: PlanHeadProps) {
  const { t } = useTranslation('plans')
  const numberText = useNumberText()
  const issuers = [plan.issuingBody, ...plan.coIssuingBodies].map(({ name }) => name).join(', ')
  return (
    <>
      <PageHeader
        crumbs={[{ text: t('title'), to: '/plans' }]}
        title={plan.title}
        subtitle={
          <div className={styles.facts}>
            <PlanStatusTag status={plan.status} />
            <span>{t('head.number', { number: numberText(plan) })}</span>
            {plan.issueDateText && <span>{[plan.place, plan.issueDateText].filter(Boolean).join(', ')}</span>}
            <span>{issuers}</span>
            <span>{t(`kind.${plan.kind}`)}</span>
          </div>
        }
        actions={<PlanActions plan={plan} affected={affected} />}
      />
      {plan.supersededBy && <OtherPlan words={t('head.supersededBy')} link={plan.supersededBy} />}
      {plan.supersedes && <OtherPlan words={t('head.supersedes')} link={plan.supersedes} />}
      {plan.openAmendment && <OtherPlan words={t('head.openAmendment')} link={plan.openAmendment} />}
      <Note label={t('head.reason')} text={plan.amendmentSummary} />
      <Note label={t('head.conclusion')} text={plan.conclusion} />
      <Note label={t('head.cancelled')} text={plan.cancelReason} />
      <PlanEventDays plan={plan} />
    </>
  )
}
