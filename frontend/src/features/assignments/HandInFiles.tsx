import { DeleteOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { RefusalAlert } from '../../ui/RefusalAlert'
import styles from './HandIn.module.css'
import { draftOf } from './handInDraft'
import type { Upload } from './handInUploads'
import { OnItsWay } from './OnItsWay'
import { obligationQuery, takeFileOut } from './obligationQueries'
import { SubmissionFile } from './SubmissionFile'

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
