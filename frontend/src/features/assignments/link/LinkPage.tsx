import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LinkedObligation } from '../../../api/gen'
import { asRefusal } from '../../../api/refusal'
import { InstantText, LastDayText, useRelativeInstant } from '../../../ui/DateText'
import { Loaded } from '../../../ui/Loaded'
import { useDueWords } from '../../../ui/obligation/ObligationDue'
import { planNumberOf, useSubject } from '../../../ui/obligation/subject'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import styles from './Link.module.css'
import { LinkFrame } from './LinkFrame'
import { LinkHandInBox } from './LinkHandInBox'
import { LinkReceipt } from './LinkReceipt'
import { acknowledge, linkedQuery } from './queries'

/** What a link that somebody was given opens: one obligation, to be acknowledged and handed in without signing in. */
export function LinkPage() {
  const { t } = useTranslation('handInLink')
  const secret = useLocation({ select: ({ hash }) => hash })
  const linked = useQuery(linkedQuery(secret || '-'))
  const invalid = asRefusal(linked.error)?.code === 'HAND_IN_LINK_INVALID'
  if (invalid) {
    return (
      <LinkFrame title={t('invalid')}>
        <h1 className={styles.title}>{t('invalid')}</h1>
        <div className={styles.invalid}>
          <RefusalAlert error={linked.error} />
          <p>{t('invalidHint')}</p>
        </div>
      </LinkFrame>
    )
  }
  return (
    <LinkFrame title={t('page')}>
      <Loaded page query={linked} rows={8}>
        {(work) => <Work key={secret} work={work} secret={secret} />}
      </Loaded>
    </LinkFrame>
  )
}

interface WorkProps {
  work: LinkedObligation
  secret: string
}

function Work({ work, secret }: WorkProps) {
  const { t } = useTranslation('handInLink')
  const subject = useSubject()
  const number = planNumberOf(work)
  const plan = [number && t('planNumber', { number }), work.planTitle].filter(Boolean).join(': ')
  const returned = work.state === 'RETURNED' && work.handedIn?.state === 'RETURNED'
  const facts: [string, string | null | undefined][] = [
    [t('task'), work.topic && work.task],
    [t('wording'), work.deadlineWording && `«${work.deadlineWording}»`],
    [t('limits'), work.limitsText],
    [t('deliverTo'), work.deliverTo],
  ]
  const said = facts.filter(([, value]) => value)
  return (
    <>
      <h1 className={styles.title}>{subject(work)}</h1>
      <p className={styles.body}>{work.bodyName}</p>
      <p className={styles.plan}>
        {work.councilName} · {plan}
      </p>
      <Due work={work} />
      {said.length > 0 && (
        <dl className={styles.facts}>
          {said.map(([name, value]) => [<dt key={`${name} `}>{name}</dt>, <dd key={name}>{value}</dd>])}
        </dl>
      )}
      {returned && !work.open && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('returned')}
          description={
            <>
              {work.handedIn?.returnReason && <p>{t('reason', { reason: work.handedIn.returnReason })}</p>}
              {t('returnedHint')}
            </>
          }
        />
      )}
      {work.handedIn && !work.open && <LinkReceipt receipt={work.handedIn} />}
      {!work.handedIn && work.lock && (
        <Alert type="warning" showIcon className={styles.notice} title={t('closed')} description={work.lock.text} />
      )}
      {work.open && (
        <>
          <Acknowledge work={work} secret={secret} />
          <LinkHandInBox work={work} secret={secret} />
        </>
      )}
      <p className={styles.soft}>
        {t('number', { number: work.linkNumber })}. {t('until')} <LastDayText until={work.expiresAt} />
      </p>
    </>
  )
}

function Due({ work }: { work: LinkedObligation }) {
  const { t } = useTranslation('handInLink')
  const dueWords = useDueWords()
  const relativeInstant = useRelativeInstant()
  return (
    <div className={styles.due}>
      <span>
        {t('due')}: {dueWords(work) ?? t('noDue')}
      </span>
      {work.until && !work.handedIn && <strong>{relativeInstant(work.until, true)}</strong>}
    </div>
  )
}

/** «Đã nhận việc»: the office sees that somebody knows of it, before anything is handed in. */
function Acknowledge({ work, secret }: WorkProps) {
  const { t } = useTranslation('handInLink')
  const queryClient = useQueryClient()
  const say = useMutation({
    mutationFn: () => acknowledge(secret),
    onSuccess: (now) => queryClient.setQueryData(linkedQuery(secret).queryKey, now),
  })
  if (work.acknowledgedAt) {
    return (
      <p className={styles.acknowledge} role="status">
        {t('acknowledged')} <InstantText at={work.acknowledgedAt} />
      </p>
    )
  }
  return (
    <>
      <RefusalAlert error={say.error} />
      <div className={styles.acknowledge}>
        <Button size="large" loading={say.isPending} onClick={() => say.mutate()}>
          {t('acknowledge')}
        </Button>
        <span className={styles.soft}>{t('acknowledgeHint')}</span>
      </div>
    </>
  )
}
