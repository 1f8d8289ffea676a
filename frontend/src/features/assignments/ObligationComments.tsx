import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { useIntent } from '../../ui/useIntent'
import styles from './Obligation.module.css'
import { comment } from './obligationQueries'

function CommentForm({ obligationId }: { obligationId: string }) {
  const { t } = useTranslation('obligations')
  const id = useId()
  const [text, setText] = useState('')
  const intent = useIntent()
  const send = useMutation({
    mutationFn: () => comment(obligationId, intent.keyOf(text.trim()), text.trim()),
    onSuccess: () => {
      setText('')
      intent.done()
    },
  })
  return (
    <form
      className={styles.commentForm}
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <RefusalAlert error={send.error} />
      <label htmlFor={id}>{t('comments.write')}</label>
      <TextField id={id} minRows={2} value={text} onChange={(event) => setText(event.target.value)} />
      <Button htmlType="submit" disabled={!text.trim()} loading={send.isPending}>
        {t('comments.send')}
      </Button>
    </form>
  )
}

export function ObligationComments({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  return (
    <Section title={t('comments.title')}>
      {detail.comments.length === 0 && <p className={styles.none}>{t('comments.none')}</p>}
      <ol className={styles.comments}>
        {detail.comments.map(({ id, at, author, authorBody, text }) => (
          <li key={id}>
            <p className={styles.commentText}>{text}</p>
            <div className={styles.soft}>
              {t('comments.by', { name: author, body: authorBody })} · <InstantText at={at} />
            </div>
          </li>
        ))}
      </ol>
      {detail.allowed.includes('COMMENT') && <CommentForm obligationId={detail.id} />}
    </Section>
  )
}
