import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Finding, LayoutReport } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { FileDrop } from '../../ui/FileDrop'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import styles from './LayoutCheckPage.module.css'
import { checkLayout } from './papersQueries'

const ENDINGS = ['.docx'] as const

/** Whether a Word file is laid out as Decree 30 wants; the file is not kept. */
export function LayoutCheckPage() {
  const { t } = useTranslation('papers')
  const check = useMutation({ mutationFn: (file: File) => checkLayout(file, newIdempotencyKey()) })
  return (
    <>
      <PageHeader title={t('check.title')} subtitle={t('check.lead')} />
      <RefusalAlert error={check.error} />
      <FileDrop
        busy={check.isPending}
        label={t(check.isPending ? 'check.running' : 'check.pick')}
        hint={t('check.drop')}
        accepted={t('check.accepted')}
        endings={ENDINGS}
        onFiles={([file]) => file && check.mutate(file)}
      />
      <div role="status">{check.data && !check.error && <Report report={check.data} />}</div>
    </>
  )
}

function Report({ report: { fileName, findings, rules } }: { report: LayoutReport }) {
  const { t } = useTranslation('papers')
  return (
    <>
      <Section title={t('check.result', { file: fileName })}>
        {findings.length === 0 ? (
          <StatusTag tone="ok">{t('check.clean')}</StatusTag>
        ) : (
          <StatusTag tone="error">{t('check.found', { count: findings.length })}</StatusTag>
        )}
        <ol className={styles.findings}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.message}`}>
              <OneFinding finding={finding} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('check.rules')}>
        <ul className={styles.rules}>
          {rules.map(({ rule, title, clause, clean }) => (
            <li key={rule}>
              <StatusTag tone={clean ? 'ok' : 'error'}>{title}</StatusTag>
              <span className={styles.soft}>{clause}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function OneFinding({ finding: { title, clause, message, excerpt, places } }: { finding: Finding }) {
  const { t } = useTranslation('papers')
  return (
    <>
      <strong>{title}:</strong> {message}
      {excerpt && (
        <div className={styles.excerpt}>
          {places > 1 ? t('check.places', { count: places, excerpt }) : t('check.at', { excerpt })}
        </div>
      )}
      <div className={styles.soft}>{t('check.clause', { clause })}</div>
    </>
  )
}
