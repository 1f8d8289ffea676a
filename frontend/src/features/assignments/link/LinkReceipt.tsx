import { CheckCircleFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { Receipt } from '../../../api/gen'
import { InstantText } from '../../../ui/DateText'
import { StatusTag } from '../../../ui/StatusTag'
import styles from './Link.module.css'

/** What was sent and under which number, for whoever holds the link; it names no person. */
export function LinkReceipt({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation(['handInLink', 'obligations'])
  const { state, nilReport, receiptCode, sentAt, late, fileNames } = receipt
  const sent = nilReport ? t('obligations:receipt.nil') : t('obligations:receipt.title')
  const title = state === 'ACCEPTED' ? t('obligations:receipt.accepted') : sent
  return (
    <section className={styles.receipt} role="status" aria-label={title}>
      <h2>
        <CheckCircleFilled aria-hidden="true" /> {title}
      </h2>
      <dl className={styles.facts}>
        <dt>{t('obligations:receipt.code')}</dt>
        <dd className={styles.code}>{receiptCode}</dd>
        <dt>{t('obligations:receipt.at')}</dt>
        <dd>
          <InstantText at={sentAt} />{' '}
          <StatusTag tone={late ? 'warn' : 'ok'}>
            {late ? t('obligations:receipt.late') : t('obligations:receipt.onTime')}
          </StatusTag>
        </dd>
        {fileNames.length > 0 && (
          <>
            <dt>{t('files')}</dt>
            <dd>{fileNames.join('; ')}</dd>
          </>
        )}
      </dl>
      <p className={styles.soft}>{t('keepCode')}</p>
    </section>
  )
}
