import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Checkbox, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReminderPreview, ScheduleView } from '../../api/gen'
import { zLinksByMail } from '../../api/gen/zod.gen'
import { newIdempotencyKey } from '../../api/headers'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { TextField } from '../../ui/TextField'
import { usePaused } from '../../ui/usePaused'
import { Candidate } from './Candidate'
import styles from './Notifications.module.css'
import { previewQuery, remind, sampleQuery, type Words } from './queries'

/** Who is still waited for, those whom nobody reaches first; the words; and the button that sends. */
export function SendReminders({ planId, schedule }: { planId: string; schedule: ScheduleView }) {
  const { t } = useTranslation('notifications')
  const [words, setWords] = useState<Words>({
    subject: schedule.subject,
    text: schedule.text,
    linksByMail: schedule.linksByMail,
  })
  const query = useInfiniteQuery(previewQuery(planId, words.linksByMail))
  return (
    <Loaded query={query} rows={8}>
      {({ pages }) => {
        const first = pages[0]!
        return (
          <Section
            title={t('reminders.owed', { count: first.owed })}
            extra={
              <ButtonLink to="/plans/$planId/papers" params={{ planId }} search={{ kind: 'REMINDER' }}>
                {t('reminders.letter')}
              </ButtonLink>
            }
          >
            {!first.mail && <p className={styles.soft}>{t('reminders.mailOff')}</p>}
            {first.owed === 0 ? (
              <EmptyState title={t('reminders.nobody')} hint={t('reminders.nobodyHint')} />
            ) : (
              <>
                <Owed planId={planId} pages={pages} words={words} />
                {query.hasNextPage && (
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t('more')}
                  </Button>
                )}
                <WordsForm words={words} schedule={schedule} onChange={setWords} />
                <Sample planId={planId} words={words} />
              </>
            )}
          </Section>
        )
      }}
    </Loaded>
  )
}

function Owed({ planId, pages, words }: { planId: string; pages: ReminderPreview[]; words: Words }) {
  const { t } = useTranslation('notifications')
  const { message } = App.useApp()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [seen, setSeen] = useState(false)
  const [key, setKey] = useState(newIdempotencyKey)
  const { owed, unreachable, mail } = pages[0]!
  const candidates = pages.flatMap(({ candidates: { items } }) => items)
  const chosen = candidates.filter(({ obligationId }) => selected.has(obligationId))
  const count = chosen.length > 0 ? chosen.length : owed
  const lost = chosen.length > 0 ? chosen.filter(({ reachable }) => !reachable).length : unreachable
  const select = (id: string, on: boolean) => {
    const next = new Set(selected)
    if (on) next.add(id)
    else next.delete(id)
    setSelected(next)
  }
  const send = async () => {
    const wish = { ...words, unreachableSeen: seen || lost === 0 }
    const ids = chosen.map(({ obligationId }) => obligationId)
    const { data } = await remind(planId, ids.length > 0 ? { ...wish, obligationIds: ids } : wish, key)
    setKey(newIdempotencyKey())
    setSelected(new Set())
    setSeen(false)
    void message.success(t('reminders.sent', { reminders: data.reminders, unreachable: data.unreachable }))
  }
  return (
    <>
      {unreachable > 0 && (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={t('reminders.unreachable', { count: unreachable })}
          description={t('reminders.unreachableHint')}
        />
      )}
      <div className={styles.bar}>
        <Checkbox
          checked={chosen.length === candidates.length}
          indeterminate={chosen.length > 0 && chosen.length < candidates.length}
          onChange={({ target }) =>
            setSelected(new Set(target.checked ? candidates.map(({ obligationId }) => obligationId) : []))
          }
        >
          {t('reminders.selectAll')}
        </Checkbox>
        <ConfirmAction
          label={t(chosen.length > 0 ? 'reminders.sendSome' : 'reminders.sendAll', { count })}
          title={t('reminders.sendTitle', { count })}
          text={
            <>
              <p>{t('reminders.sendText')}</p>
              {lost > 0 && (
                <Checkbox checked={seen} onChange={({ target }) => setSeen(target.checked)}>
                  {t('reminders.unreachableSeen', { count: lost })}
                </Checkbox>
              )}
            </>
          }
          button={{ type: 'primary' }}
          run={send}
        />
      </div>
      <ul className={styles.candidates}>
        {candidates.map((candidate) => (
          <Candidate
            key={candidate.obligationId}
            candidate={candidate}
            mail={mail}
            selected={selected.has(candidate.obligationId)}
            onSelect={(on) => select(candidate.obligationId, on)}
          />
        ))}
      </ul>
    </>
  )
}

interface WordsFormProps {
  words: Words
  schedule: ScheduleView
  onChange: (words: Words) => void
}

function WordsForm({ words, schedule: { fields, linksPossible }, onChange }: WordsFormProps) {
  const { t } = useTranslation('notifications')
  return (
    <Form layout="vertical" className={styles.form!} requiredMark={false}>
      <h3>{t('reminders.wordsTitle')}</h3>
      {linksPossible && (
        <Form.Item label={t('reminders.links')} htmlFor="reminder-links" extra={t('reminders.linksHint')}>
          <Select
            id="reminder-links"
            value={words.linksByMail}
            options={zLinksByMail.options.map((value) => ({ value, label: t(`reminders.linksByMail.${value}`) }))}
            onChange={(linksByMail) => onChange({ ...words, linksByMail })}
          />
        </Form.Item>
      )}
      <Form.Item label={t('reminders.subject')} htmlFor="reminder-subject">
        <Input
          id="reminder-subject"
          maxLength={300}
          value={words.subject}
          onChange={({ target }) => onChange({ ...words, subject: target.value })}
        />
      </Form.Item>
      <Form.Item
        label={t('reminders.text')}
        htmlFor="reminder-text"
        extra={t('reminders.fields', { fields: fields.map((field) => `{${field}}`).join(', ') })}
      >
        <TextField
          id="reminder-text"
          minRows={6}
          maxLength={4000}
          value={words.text}
          onChange={({ target }) => onChange({ ...words, text: target.value })}
        />
      </Form.Item>
    </Form>
  )
}

/** Those words as one of them would read it, or why they cannot be sent. */
function Sample({ planId, words }: { planId: string; words: Words }) {
  const { t } = useTranslation('notifications')
  const tried = JSON.parse(usePaused(JSON.stringify(words), 500)) as Words
  const { data: sample, error } = useQuery(sampleQuery(planId, tried))
  if (error) return <RefusalAlert error={error} />
  if (!sample) return null
  return (
    <div className={styles.notice}>
      <div className={styles.soft}>{t('reminders.sample', { name: sample.bodyName })}</div>
      <strong>{sample.subject}</strong>
      <p className={styles.words}>{sample.text}</p>
    </div>
  )
}
