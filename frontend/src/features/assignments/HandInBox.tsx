import { SendOutlined, StopOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandIn, ObligationDetail } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { FileDrop } from '../../ui/FileDrop'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useIntent } from '../../ui/useIntent'
import { VersionConflict } from '../../ui/VersionConflict'
import styles from './HandIn.module.css'
import { HandInAuthor } from './HandInAuthor'
import { HandInFiles } from './HandInFiles'
import { asSent, draftOf, useHandInDraft } from './handInDraft'
import { ACCEPTED_ENDINGS, useHandInUploads } from './handInUploads'
import { obligationQuery, putFile, sendDraft } from './obligationQueries'

/** Why it cannot be sent yet; null when it can. */
function useObstacle(detail: ObligationDetail, note: string, author: string | undefined) {
  const { t } = useTranslation('obligations')
  const hasFiles = (draftOf(detail)?.files.length ?? 0) > 0
  if (detail.assignment.authorLevels.length > 1 && !author) return t('handIn.chooseAuthor')
  if (hasFiles) return null
  if (detail.kind !== 'TASK') return t('handIn.needsFile')
  return note.trim() ? null : t('handIn.needsFileOrNote')
}

function DraftState({ dirty, saving, stored }: { dirty: boolean; saving: boolean; stored: boolean }) {
  const { t } = useTranslation('obligations')
  const text = saving ? t('handIn.saving') : dirty ? t('handIn.unsaved') : stored && t('handIn.saved')
  return (
    <p className={styles.draftState} role="status">
      {text}
    </p>
  )
}

/** Files, note and author of the next version; everything in it is kept on the server as a draft until it is sent. */
export function HandInBox({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const noteId = useId()
  const queryClient = useQueryClient()
  const intent = useIntent()
  const { uploads, add, retry, dismiss } = useHandInUploads(async (wanted) => {
    await putFile(detail.id, wanted)
    await queryClient.invalidateQueries({ queryKey: obligationQuery(detail.id).queryKey })
  })
  const draft = useHandInDraft(detail)
  const { note, authorBodyId } = draft.words
  const send = useMutation({
    mutationFn: async (nilReport: boolean) => {
      const held = await draft.save()
      const body: HandIn = { ...asSent(draft.words), ...(nilReport && { nilReport }) }
      await sendDraft(held, intent.keyOf(body), body)
      intent.done()
      draft.sent()
      await queryClient.invalidateQueries({ queryKey: obligationQuery(detail.id).queryKey })
    },
  })
  const travelling = uploads.some(({ error }) => !error)
  const failed = uploads.length > 0 && !travelling
  const missing = useObstacle(detail, note, authorBodyId)
  const obstacle = travelling ? t('handIn.waitUpload') : failed ? t('handIn.failedLeft') : missing
  const hasFiles = (draftOf(detail)?.files.length ?? 0) > 0
  const { allowed, standing, submissions } = detail
  const again = submissions.some(({ state }) => state !== 'DRAFT')
  const conflict = [send.error, draft.error].find((error) => hasStatus(error, 412))
  const resolve = (decide: () => void) => () => {
    send.reset()
    decide()
  }
  return (
    <Section title={again ? t('handIn.again') : t('handIn.title')}>
      {standing === 'OVERDUE' && <Alert type="warning" showIcon className={styles.late} title={t('handIn.lateNow')} />}
      <FileDrop
        multiple
        label={t('handIn.pick')}
        hint={t('handIn.drop')}
        accepted={t('handIn.accepted')}
        endings={ACCEPTED_ENDINGS}
        onFiles={add}
      />
      <HandInFiles detail={detail} uploads={uploads} onRetry={retry} onDismiss={dismiss} />
      {detail.assignment.authorLevels.length > 1 && (
        <HandInAuthor
          detail={detail}
          value={authorBodyId}
          onChange={(bodyId) => draft.edit({ authorBodyId: bodyId })}
        />
      )}
      <label htmlFor={noteId} className={styles.label}>
        {detail.kind === 'TASK' ? t('handIn.result') : t('handIn.note')}
      </label>
      <TextField id={noteId} minRows={2} value={note} onChange={(event) => draft.edit({ note: event.target.value })} />
      <DraftState dirty={draft.dirty} saving={draft.saving} stored={draftOf(detail) !== undefined} />
      {!conflict && <RefusalAlert error={send.error ?? draft.error} />}
      <VersionConflict error={conflict} onReload={resolve(draft.reload)} onKeep={resolve(draft.keep)} />
      <div className={styles.actions}>
        {allowed.includes('SEND') && (
          <Button
            type="primary"
            size="large"
            icon={<SendOutlined aria-hidden="true" />}
            disabled={obstacle !== null}
            loading={send.isPending}
            onClick={() => send.mutate(false)}
          >
            {t('handIn.send')}
          </Button>
        )}
        {allowed.includes('REPORT_NIL') && !hasFiles && uploads.length === 0 && (
          <ConfirmAction
            label={t('handIn.nil')}
            title={t('handIn.nilTitle')}
            text={<p>{t('handIn.nilText')}</p>}
            run={() => send.mutateAsync(true)}
            button={{ size: 'large', icon: <StopOutlined aria-hidden="true" /> }}
          />
        )}
        {obstacle && <span className={styles.soft}>{obstacle}</span>}
      </div>
      <UnsavedChanges when={uploads.length > 0 || draft.dirty} />
    </Section>
  )
}
