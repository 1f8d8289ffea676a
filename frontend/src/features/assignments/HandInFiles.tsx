import { CloseOutlined, DeleteOutlined, ExclamationCircleFilled, ReloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { asRefusal, hasStatus } from '../../api/refusal'
import { useRefusalText } from '../../i18n/refusalText'
import { RefusalAlert } from '../../ui/RefusalAlert'
import styles from './HandIn.module.css'
import { draftOf } from './handInDraft'
import type { Upload } from './handInUploads'
import { obligationQuery, takeFileOut } from './obligationQueries'
import { SubmissionFile, useFileSize } from './SubmissionFile'

interface OnItsWayProps {
  upload: Upload
  onRetry: () => void
  onDismiss: () => void
}

function OnItsWay({ upload, onRetry, onDismiss }: OnItsWayProps) {
  const { t } = useTranslation(['obligations', 'common'])
  const fileSize = useFileSize()
  const refusalText = useRefusalText()
  const { file, error, progress } = upload
  const { name } = file
  const refusal = asRefusal(error)
  // What is wrong with the file itself does not go away by sending it again.
  const retryable =
    !refusal || refusal.status === 0 || refusal.status >= 500 || [401, 409, 412].includes(refusal.status)
  return (
    <li className={styles.upload}>
      <div className={styles.uploadWords}>
        <span>
          {name} <span className={styles.soft}>{fileSize(file.size)}</span>
        </span>
        {error ? (
          <span role="alert" className={styles.failed}>
            <ExclamationCircleFilled aria-hidden="true" /> {t('handIn.failed')}:{' '}
            {refusal ? refusalText(refusal) : t('common:state.fault')}
          </span>
        ) : (
          <Progress
            percent={Math.round(progress * 100)}
            size="small"
            aria-label={t('handIn.uploading', { name })}
            format={(percent) => t('handIn.percent', { percent })}
          />
        )}
      </div>
      {Boolean(error) && retryable && (
        <Button icon={<ReloadOutlined aria-hidden="true" />} aria-label={t('handIn.retry', { name })} onClick={onRetry}>
          {t('common:retry')}
        </Button>
      )}
      <Button
        type="text"
        icon={<CloseOutlined aria-hidden="true" />}
        aria-label={t('handIn.dismiss', { name })}
        onClick={onDismiss}
      />
    </li>
  )
}

interface HandInFilesProps {
  detail: ObligationDetail
  uploads: Upload[]
  onRetry: (key: string) => void
  onDismiss: (key: string) => void
}

/** The draft's files with what the server found in them, and those that are not there yet. */
export function HandInFiles({ detail, uploads, onRetry, onDismiss }: HandInFilesProps) {
  const { t } = useTranslation('obligations')
  const queryClient = useQueryClient()
  const query = obligationQuery(detail.id)
  const draft = draftOf(detail)
  const remove = useMutation({
    mutationFn: async (fileId: string) => {
      const held = queryClient.getQueryData(query.queryKey) ?? detail
      await takeFileOut(held, fileId).catch(async (error: unknown) => {
        // The file is named, so a version that moved on in between (another file arrived) does not matter.
        if (!hasStatus(error, 412)) throw error
        await takeFileOut(await queryClient.fetchQuery({ ...query, staleTime: 0 }), fileId)
      })
    },
  })
  const files = draft?.files ?? []
  if (files.length + uploads.length === 0) return null
  return (
    <>
      <RefusalAlert error={remove.error} />
      <ul className={styles.files} aria-label={t('handIn.files')}>
        {files.map((file) => (
          <li key={file.id}>
            <SubmissionFile
              file={file}
              limits={detail.assignment.limits}
              href={`/api/v1/obligations/${detail.id}/submissions/${draft!.id}/files/${file.id}`}
              action={
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('handIn.remove', { name: file.fileName })}
                  loading={remove.isPending && remove.variables === file.id}
                  onClick={() => remove.mutate(file.id)}
                />
              }
            />
          </li>
        ))}
        {uploads.map((upload) => (
          <OnItsWay
            key={upload.key}
            upload={upload}
            onRetry={() => onRetry(upload.key)}
            onDismiss={() => onDismiss(upload.key)}
          />
        ))}
      </ul>
    </>
  )
}
