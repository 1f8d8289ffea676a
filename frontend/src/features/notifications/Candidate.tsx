import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReminderCandidate } from '../../api/gen'
import { InstantText, useDateWords } from '../../ui/DateText'
import { FormDialog } from '../../ui/FormDialog'
import { StatusTag } from '../../ui/StatusTag'
import styles from './Notifications.module.css'
import { writeTo } from './queries'

function Address({ bodyId, name }: { bodyId: string; name: string }) {
  const { t } = useTranslation('notifications')
  return (
    <FormDialog<{ email?: string }>
      label={t('reminders.address')}
      title={t('reminders.addressTitle', { name })}
      done={t('reminders.addressDone')}
      run={({ email }) => writeTo(bodyId, email?.trim() ?? '')}
      onStale={() => undefined}
      button={{ size: 'small' }}
    >
      <Form.Item name="email" label={t('reminders.addressField')} extra={t('reminders.addressHint')}>
        <Input type="email" maxLength={254} />
      </Form.Item>
    </FormDialog>
  )
}

interface CandidateProps {
  candidate: ReminderCandidate
  mail: boolean
  selected: boolean
  onSelect: (selected: boolean) => void
}

/** Somebody who is still waited for, and on which ways they would hear of it. */
export function Candidate({ candidate, mail, selected, onSelect }: CandidateProps) {
  const { t } = useTranslation('notifications')
  const dateWords = useDateWords()
  const { bodyId, bodyName, what, lastDayText, left, overdue, reachable, accounts, addresses } = candidate
  return (
    <li className={styles.candidate}>
      <Checkbox
        checked={selected}
        onChange={({ target }) => onSelect(target.checked)}
        aria-label={t('reminders.select', { name: `${bodyName}, ${what}` })}
      />
      <div>
        <strong>{bodyName}</strong>
        <div>{what}</div>
      </div>
      <div>
        {lastDayText && <div>{lastDayText}</div>}
        <StatusTag tone={overdue ? 'error' : 'info'}>{left}</StatusTag>
      </div>
      <div>
        {!reachable && <StatusTag tone="error">{t('reminders.unreachableTag')}</StatusTag>}
        {accounts.length > 0 && (
          <div title={accounts.join(', ')}>{t('reminders.inApp', { count: accounts.length })}</div>
        )}
        {addresses.map(({ email, link }) => (
          <div key={email}>
            {email} {link && <StatusTag tone="info">{t('reminders.withLink')}</StatusTag>}
          </div>
        ))}
        <div className={styles.soft}>
          {candidate.lastRemindedAt ? (
            <>
              {t('reminders.times', { count: candidate.reminders })} <InstantText at={candidate.lastRemindedAt} />
            </>
          ) : (
            t('reminders.never')
          )}
          {candidate.nextOn && <div>{t('reminders.next', { date: dateWords(candidate.nextOn) })}</div>}
        </div>
        {mail && addresses.length === 0 && <Address bodyId={bodyId} name={bodyName} />}
      </div>
    </li>
  )
}
