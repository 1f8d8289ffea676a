import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { useMe } from '../../api/me'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText, useDateWords } from '../../ui/DateText'
import styles from './Obligation.module.css'
import { takeOver } from './obligationQueries'

/** Why the paper came back, in the reviewer's own words and large: the first thing the unit has to read. */
function Returned({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const returned = detail.submissions.filter(({ state }) => state === 'RETURNED').sort((a, b) => b.number - a.number)[0]
  if (detail.state !== 'RETURNED' || !returned) return null
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      className={styles.notice}
      title={t('returned.title')}
      description={
        <>
          <p className={styles.bigReason}>{returned.returnReason}</p>
          {returned.decidedAt && (
            <div>
              {t('returned.by', { name: returned.decidedBy ?? detail.council.fullName })}{' '}
              <InstantText at={returned.decidedAt} />
            </div>
          )}
          {detail.allowed.includes('SEND') && <div>{t('returned.what')}</div>}
        </>
      }
    />
  )
}

/** The body's unit has ended; whoever is named may take the work over. */
function Succession({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const me = useMe()
  const dateWords = useDateWords()
  const { succession, body } = detail
  if (!succession) return null
  const { candidates, endedOn } = succession
  const mayTransfer = detail.allowed.includes('TRANSFER')
  const own = (unitId: string, id: string) => id === me.body.id || unitId === me.unit.id
  return (
    <Alert
      type="info"
      showIcon
      className={styles.notice}
      title={t('succession.title', { body: body.name, date: dateWords(endedOn) })}
      description={
        <>
          <p>
            {candidates.length > 0
              ? t('succession.offered', { names: candidates.map(({ name }) => name).join(', ') })
              : t('succession.noCandidate')}
          </p>
          {mayTransfer && (
            <div className={styles.buttons}>
              {candidates.map((candidate) => {
                const names = { candidate: candidate.name, body: body.name }
                const mine = own(candidate.unitId, candidate.id)
                return (
                  <ConfirmAction
                    key={candidate.id}
                    label={mine ? t('succession.take') : t('succession.transfer', names)}
                    title={mine ? t('succession.takeTitle', names) : t('succession.transferTitle', names)}
                    text={<p>{mine ? t('succession.takeText', names) : t('succession.transferText', names)}</p>}
                    run={() => takeOver(detail, candidate.id)}
                    button={{ type: mine ? 'primary' : 'default' }}
                  />
                )
              })}
            </div>
          )}
        </>
      }
    />
  )
}

/** What must be read before anything is done here. */
export function ObligationNotices({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const me = useMe()
  const { lock, state } = detail
  // An accepted or settled obligation says so by its state; a lock is worth a notice while something is still owed.
  const locked = lock && (state === 'OPEN' || state === 'DRAFT' || state === 'RETURNED')
  const concernsMe = detail.parties.some(({ unitId }) => unitId === me.unit.id)
  return (
    <>
      <Succession detail={detail} />
      <Returned detail={detail} />
      {locked && (
        <Alert
          type={concernsMe ? 'error' : 'info'}
          showIcon
          className={styles.notice}
          title={t('lock.title')}
          description={lock.text}
        />
      )}
    </>
  )
}
