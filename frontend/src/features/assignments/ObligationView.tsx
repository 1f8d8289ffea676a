import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { useMe } from '../../api/me'
import { planNumberOf, useSubject } from '../../ui/obligation/subject'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { HandInBox } from './HandInBox'
import { draftOf } from './handInDraft'
import { ObligationLinks } from './link/ObligationLinks'
import styles from './Obligation.module.css'
import { ObligationChain } from './ObligationChain'
import { ObligationComments } from './ObligationComments'
import { ObligationDeadline } from './ObligationDeadline'
import { ObligationDelegations } from './ObligationDelegations'
import { ObligationDemand } from './ObligationDemand'
import { ObligationNotices } from './ObligationNotices'
import { ReviewActions } from './ReviewActions'
import { SubmissionReceipt } from './SubmissionReceipt'
import { SubmissionVersions } from './SubmissionVersions'

/** What was sent stays in force; a replacement is offered, but does not stand open unless one has been begun. */
function Replace({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const [open, setOpen] = useState(draftOf(detail) !== undefined)
  if (open) return <HandInBox detail={detail} />
  return (
    <Section title={t('handIn.again')}>
      <p className={styles.soft}>{t('handIn.replaceHint')}</p>
      <Button onClick={() => setOpen(true)}>{t('handIn.replace')}</Button>
    </Section>
  )
}

/** The version that counts: sent last and not returned. */
function currentOf({ submissions }: ObligationDetail) {
  return submissions
    .filter(({ state }) => state === 'SENT' || state === 'ACCEPTED')
    .sort((a, b) => b.number - a.number)[0]
}

/** Whether the caller answers for a body that owes it: the receipt is theirs. */
function useIsMine({ parties }: ObligationDetail): boolean {
  const { unit } = useMe()
  return parties.some(({ unitId }) => unitId === unit.id)
}

interface ObligationViewProps {
  detail: ObligationDetail
  /** The log belongs to another room. */
  log: ReactNode
}

/** One obligation: who assigned it and who does it, until when and why, what was sent and what became of it. */
export function ObligationView({ detail, log }: ObligationViewProps) {
  const { t } = useTranslation('obligations')
  const subject = useSubject()
  const { body, planId, planTitle, state, allowed } = detail
  const current = state === 'RETURNED' ? undefined : currentOf(detail)
  const mayHandIn = allowed.includes('SAVE_DRAFT')
  const mine = useIsMine(detail)
  const number = planNumberOf(detail)
  return (
    <>
      <PageHeader
        title={subject(detail)}
        crumbs={[{ text: number ?? planTitle, to: '/plans/$planId', params: { planId } as never }]}
        subtitle={
          <>
            <strong>{body.name}</strong> · {t('ofPlan')}{' '}
            <Link to="/plans/$planId" params={{ planId }}>
              {planTitle}
            </Link>
          </>
        }
      />
      <ObligationChain detail={detail} />
      <ObligationNotices detail={detail} />
      <div className={styles.page}>
        <div className={styles.side}>
          <ObligationDeadline detail={detail} />
        </div>
        <div className={styles.main}>
          {current && mine && <SubmissionReceipt submission={current} />}
          <ReviewActions detail={detail} />
          {allowed.includes('EXTEND') && <ObligationLinks detail={detail} />}
          {mayHandIn && (current ? <Replace detail={detail} /> : <HandInBox detail={detail} />)}
          <SubmissionVersions detail={detail} draftShown={mayHandIn} />
          <ObligationDelegations detail={detail} />
          <ObligationComments detail={detail} />
        </div>
        <div className={styles.more}>
          <ObligationDemand detail={detail} />
          {log}
        </div>
      </div>
    </>
  )
}
