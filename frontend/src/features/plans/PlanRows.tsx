import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanRow } from '../../api/gen'
import { DateText } from '../../ui/DateText'
import { StatusTag } from '../../ui/StatusTag'
import styles from './PlanRows.module.css'
import { PlanStatusTag } from './PlanStatusTag'
import { useNumberText } from './planText'

function WhichPlan({ plan }: { plan: PlanRow }) {
  const { t } = useTranslation('plans')
  const numberText = useNumberText()
  return (
    <div className={styles.plan}>
      <Link to="/plans/$planId" params={{ planId: plan.id }} className={styles.title}>
        {plan.title}
      </Link>
      <span className={styles.soft}>
        {[numberText(plan), plan.issueDateText, plan.issuingBody.name].filter(Boolean).join(' · ')}
        {plan.takesPart && (
          <>
            {' '}
            <StatusTag tone="info">{t('list.takesPart')}</StatusTag>
          </>
        )}
      </span>
    </div>
  )
}

function NextEvent({ plan: { nextEvent } }: { plan: PlanRow }) {
  const { t } = useTranslation('plans')
  if (!nextEvent) return <span className={styles.soft}>{t('list.noEvent')}</span>
  const { timeText, from, to, tentative } = nextEvent
  return (
    <div className={styles.event}>
      <span>{nextEvent.title}</span>
      {from && from === to ? (
        <>
          <DateText date={from} />
          {tentative && <StatusTag tone="warn">{t('tentative')}</StatusTag>}
        </>
      ) : (
        <span className={styles.soft}>{timeText}</span>
      )}
    </div>
  )
}

/** How much has come in; each number leads to its rows. */
function Progress({ plan: { id, progress } }: { plan: PlanRow }) {
  const { t } = useTranslation('plans')
  if (progress.total === 0) return <span className={styles.soft}>{t('list.notTracked')}</span>
  const params = { planId: id }
  return (
    <div className={styles.progress}>
      <Link to="/plans/$planId" params={params}>
        {t('list.handedIn', { done: progress.handedIn, total: progress.total })}
      </Link>
      {progress.overdue > 0 && (
        <Link to="/plans/$planId" params={params} search={{ standing: 'OVERDUE' }}>
          <StatusTag tone="error">{t('list.overdue', { count: progress.overdue })}</StatusTag>
        </Link>
      )}
      {progress.toReview > 0 && (
        <Link to="/plans/$planId" params={params} search={{ state: 'SENT' }}>
          <StatusTag tone="warn">{t('list.toReview', { count: progress.toReview })}</StatusTag>
        </Link>
      )}
    </div>
  )
}

export function usePlanColumns(): TableColumnsType<PlanRow> {
  const { t } = useTranslation('plans')
  return [
    { key: 'plan', title: t('list.plan'), render: (_, plan) => <WhichPlan plan={plan} /> },
    {
      key: 'status',
      title: t('list.status'),
      render: (_, plan) => (
        <div className={styles.event}>
          <PlanStatusTag status={plan.status} />
          <span className={styles.soft}>{t(`kind.${plan.kind}`)}</span>
        </div>
      ),
    },
    { key: 'event', title: t('list.nextEvent'), render: (_, plan) => <NextEvent plan={plan} /> },
    { key: 'progress', title: t('list.progress'), render: (_, plan) => <Progress plan={plan} /> },
  ]
}

export function PlanCard({ plan }: { plan: PlanRow }) {
  return (
    <div className={styles.card}>
      <WhichPlan plan={plan} />
      <div className={styles.progress}>
        <PlanStatusTag status={plan.status} />
        <Progress plan={plan} />
      </div>
      {plan.nextEvent && <NextEvent plan={plan} />}
    </div>
  )
}
