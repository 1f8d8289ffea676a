import { useTranslation } from 'react-i18next'
import type { ObligationDetail, SubmissionState, SubmissionView } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Obligation.module.css'
import { SubmissionFile } from './SubmissionFile'

const TONES: Record<SubmissionState, Tone> = { DRAFT: 'quiet', SENT: 'info', RETURNED: 'warn', ACCEPTED: 'ok' }

function Version({ detail, version }: { detail: ObligationDetail; version: SubmissionView }) {
  const { t } = useTranslation(['obligations', 'work'])
  const { number, state, nilReport, note, authorBody, files, sentAt, sentBy, late, receiptCode, returnReason } = version
  const otherAuthor = authorBody && authorBody.id !== detail.body.id
  return (
    <li>
      <div className={styles.versionHead}>
        <h3 className={styles.versionTitle}>{t('versions.number', { number })}</h3>
        <StatusTag tone={TONES[state]}>{t(`versions.state.${state}`)}</StatusTag>
        {late && <StatusTag tone="warn">{t('receipt.late')}</StatusTag>}
        {nilReport && <StatusTag tone="ok">{t('work:sign.nil')}</StatusTag>}
      </div>
      {sentAt && (
        <div className={styles.soft}>
          {t('versions.sentBy', { name: sentBy ?? detail.body.name })} <InstantText at={sentAt} />
        </div>
      )}
      {otherAuthor && <div>{t('versions.author', { name: authorBody.name })}</div>}
      {note && <p className={styles.quote}>{note}</p>}
      {files.map((file) => (
        <SubmissionFile
          key={file.id}
          file={file}
          limits={detail.assignment.limits}
          href={`/api/v1/obligations/${detail.id}/submissions/${version.id}/files/${file.id}`}
        />
      ))}
      {files.length === 0 && !nilReport && <div className={styles.soft}>{t('versions.noFiles')}</div>}
      {returnReason && <p className={styles.reason}>{t('versions.returnReason', { reason: returnReason })}</p>}
      {receiptCode && <div className={styles.soft}>{t('versions.receipt', { code: receiptCode })}</div>}
    </li>
  )
}

interface SubmissionVersionsProps {
  detail: ObligationDetail
  /** The draft is in the hand-in box already. */
  draftShown: boolean
}

/** Everything that was sent, the newest first; nothing that was replaced or returned disappears. */
export function SubmissionVersions({ detail, draftShown }: SubmissionVersionsProps) {
  const { t } = useTranslation('obligations')
  const versions = detail.submissions
    .filter(({ state }) => state !== 'DRAFT' || !draftShown)
    .sort((a, b) => b.number - a.number)
  return (
    <Section title={t('versions.title')}>
      {versions.length === 0 ? (
        <p className={styles.none}>{t('versions.none')}</p>
      ) : (
        <ol className={styles.versions}>
          {versions.map((version) => (
            <Version key={version.id} detail={detail} version={version} />
          ))}
        </ol>
      )}
    </Section>
  )
}
