import { CheckCircleFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { SubmissionView } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { StatusTag } from '../../ui/StatusTag'
import styles from './Obligation.module.css'

/** What the sender can point to: the receipt's code, the server's time, on time or late. */
export function SubmissionReceipt({ submission }: { submission: SubmissionView }) {
  const { t } = useTranslation('obligations')
  const { state, nilReport, receiptCode, sentAt, sentBy, late } = submission
  const title = state === 'ACCEPTED' ? t('receipt.accepted') : nilReport ? t('receipt.nil') : t('receipt.title')
  return (
    <section className={styles.receipt} role="status" aria-label={title}>
      <h2 className={styles.receiptTitle}>
        <CheckCircleFilled aria-hidden="true" /> {title}
      </h2>
      <dl className={styles.facts}>
        {receiptCode && (
          <>
            <dt>{t('receipt.code')}</dt>
            <dd className={styles.code}>{receiptCode}</dd>
          </>
        )}
        {sentAt && (
          <>
            <dt>{t('receipt.at')}</dt>
            <dd>
              <InstantText at={sentAt} />{' '}
              <StatusTag tone={late ? 'warn' : 'ok'}>{late ? t('receipt.late') : t('receipt.onTime')}</StatusTag>
            </dd>
          </>
        )}
        {sentBy && (
          <>
            <dt>{t('receipt.by')}</dt>
            <dd>{sentBy}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
