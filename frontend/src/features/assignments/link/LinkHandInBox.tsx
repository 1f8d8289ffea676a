import { DeleteOutlined, SendOutlined, StopOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkedObligation } from '../../../api/gen'
import { ConfirmAction } from '../../../ui/ConfirmAction'
import { FileDrop } from '../../../ui/FileDrop'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { Section } from '../../../ui/Section'
import { TextField } from '../../../ui/TextField'
import { UnsavedChanges } from '../../../ui/UnsavedChanges'
import handIn from '../HandIn.module.css'
import { ACCEPTED_ENDINGS, useHandInUploads } from '../handInUploads'
import { OnItsWay } from '../OnItsWay'
import { SubmissionFile } from '../SubmissionFile'
import { linkedQuery, putFileByLink, sendByLink, takeFileOutByLink } from './queries'

interface LinkHandInBoxProps {
  work: LinkedObligation
  secret: string
}

/** Files and a note, sent once. Files are kept in the unit's draft; the note stays here until it is sent. */
export function LinkHandInBox({ work, secret }: LinkHandInBoxProps) {
  const { t } = useTranslation(['handInLink', 'obligations'])
  const noteId = useId()
  const queryClient = useQueryClient()
  const [typed, setTyped] = useState<string | null>(null)
  const note = typed ?? work.draftNote ?? ''
  const { queryKey } = linkedQuery(secret)
  const show = (now: LinkedObligation) => queryClient.setQueryData(queryKey, now)
  const { uploads, add, retry, dismiss } = useHandInUploads(async (wanted) => show(await putFileByLink(secret, wanted)))
  const remove = useMutation({ mutationFn: (fileId: string) => takeFileOutByLink(secret, fileId), onSuccess: show })
  const send = useMutation({
    mutationFn: (nilReport: boolean) =>
      sendByLink(secret, { ...(note.trim() && { note: note.trim() }), ...(nilReport && { nilReport }) }),
    onSuccess: show,
    // The answer to the first press may have been lost: what is there now tells.
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
  const hasFiles = work.draftFiles.length > 0
  const travelling = uploads.some(({ error }) => !error)
  const missing = work.needsFile
    ? hasFiles || t('obligations:handIn.needsFile')
    : hasFiles || note.trim() !== '' || t('obligations:handIn.needsFileOrNote')
  const obstacle = travelling
    ? t('obligations:handIn.waitUpload')
    : uploads.length > 0
      ? t('obligations:handIn.failedLeft')
      : missing
  return (
    <Section title={t('obligations:handIn.title')}>
      <FileDrop
        multiple
        label={t('obligations:handIn.pick')}
        hint={t('obligations:handIn.drop')}
        accepted={t('obligations:handIn.accepted')}
        endings={ACCEPTED_ENDINGS}
        onFiles={add}
      />
      <RefusalAlert error={remove.error} />
      {(hasFiles || uploads.length > 0) && (
        <ul className={handIn.files} aria-label={t('obligations:handIn.files')}>
          {work.draftFiles.map((file) => (
            <li key={file.id}>
              <SubmissionFile
                file={file}
                limits={null}
                action={
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('obligations:handIn.remove', { name: file.fileName })}
                    loading={remove.isPending && remove.variables === file.id}
                    onClick={() => remove.mutate(file.id)}
                  />
                }
              />
            </li>
          ))}
          {uploads.map((each) => (
            <OnItsWay
              key={each.key}
              upload={each}
              onRetry={() => retry(each.key)}
              onDismiss={() => dismiss(each.key)}
            />
          ))}
        </ul>
      )}
      <label htmlFor={noteId} className={handIn.label}>
        {work.needsFile ? t('obligations:handIn.note') : t('obligations:handIn.result')}
      </label>
      <TextField id={noteId} minRows={2} value={note} onChange={(event) => setTyped(event.target.value)} />
      <p className={handIn.draftState}>{t('once')}</p>
      <RefusalAlert error={send.error} />
      <div className={handIn.actions}>
        <Button
          type="primary"
          size="large"
          icon={<SendOutlined aria-hidden="true" />}
          disabled={obstacle !== true}
          loading={send.isPending}
          onClick={() => send.mutate(false)}
        >
          {t('obligations:handIn.send')}
        </Button>
        {work.nilPossible && !hasFiles && uploads.length === 0 && (
          <ConfirmAction
            label={t('obligations:handIn.nil')}
            title={t('obligations:handIn.nilTitle')}
            text={<p>{t('obligations:handIn.nilText')}</p>}
            run={() => send.mutateAsync(true)}
            button={{ size: 'large', icon: <StopOutlined aria-hidden="true" /> }}
          />
        )}
        {obstacle !== true && <span className={handIn.soft}>{obstacle}</span>}
      </div>
      <UnsavedChanges when={uploads.length > 0 || typed !== null} />
    </Section>
  )
}
