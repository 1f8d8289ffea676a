import { FileTextOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileView, Limits } from '../../api/gen'
import { StatusTag } from '../../ui/StatusTag'
import styles from './Obligation.module.css'

const KB = 1024
const MB = KB * KB

/** «1,4 MB», «312 KB» as the page's language writes numbers. */
export function useFileSize(): (bytes: number) => string {
  const { i18n } = useTranslation()
  return (bytes) => {
    const [amount, unit] = bytes >= MB ? [bytes / MB, 'MB'] : [bytes / KB, 'KB']
    const digits = { maximumFractionDigits: unit === 'MB' ? 1 : 0 }
    return `${new Intl.NumberFormat(i18n.language, digits).format(Math.max(amount, unit === 'KB' ? 1 : 0))} ${unit}`
  }
}

/** As much of a hash as two people compare over the telephone. */
const SHORT_HASH = 12

interface SubmissionFileProps {
  file: FileView
  limits: Limits | null | undefined
  /** Where the bytes are; absent while they cannot be fetched. */
  href?: string
  action?: ReactNode
}

/** A stored file with what the server found in it: pages, size, hash, and whether it is too long. */
export function SubmissionFile({ file, limits, href, action }: SubmissionFileProps) {
  const { t } = useTranslation('obligations')
  const fileSize = useFileSize()
  const facts = [
    t(`file.pages.${file.pageSource}`, { count: file.pages ?? 0 }),
    fileSize(file.size),
    file.sha256.slice(0, SHORT_HASH),
  ]
  return (
    <div className={styles.file}>
      <span aria-hidden="true">
        <FileTextOutlined />
      </span>
      <div className={styles.fileWords}>
        {href ? (
          <a href={href} download aria-label={t('file.download', { name: file.fileName })}>
            {file.fileName}
          </a>
        ) : (
          <span>{file.fileName}</span>
        )}
        <span className={styles.soft} title={t('file.hash', { hash: file.sha256 })}>
          {facts.join(' · ')}
        </span>
        {file.overLimit && (
          <StatusTag tone="warn">
            {limits?.maxPages ? t('file.overLimit', { max: limits.maxPages }) : t('file.overLimitPlain')}
          </StatusTag>
        )}
      </div>
      {action}
    </div>
  )
}
