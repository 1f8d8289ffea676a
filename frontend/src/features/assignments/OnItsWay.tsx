import { CloseOutlined, ExclamationCircleFilled, ReloadOutlined } from '@ant-design/icons'
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../../api/refusal'
import { useRefusalText } from '../../i18n/refusalText'
import styles from './HandIn.module.css'
import type { Upload } from './handInUploads'
import { useFileSize } from './SubmissionFile'

interface OnItsWayProps {
  upload: Upload
  onRetry: () => void
  onDismiss: () => void
}

/** A file that is not in the draft yet: how far it is, or why it did not get there. */
export function OnItsWay({ upload, onRetry, onDismiss }: OnItsWayProps) {
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
