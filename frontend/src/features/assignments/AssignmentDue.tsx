import { WarningOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { DueView, ExplanationStep } from '../../api/gen'
import { useRelativeDay } from '../../ui/DateText'
import styles from './Assignments.module.css'

export function AssignmentWarnings({ warnings }: { warnings: ExplanationStep[] }) {
  if (warnings.length === 0) return null
  return (
    <ul className={styles.warnings}>
      {warnings.map(({ code, text }) => (
        <li key={`${code} ${text}`}>
          <WarningOutlined aria-hidden="true" /> {text}
        </li>
      ))}
    </ul>
  )
}

function Why({ steps }: { steps: ExplanationStep[] }) {
  const { t } = useTranslation('assignments')
  if (steps.length === 0) return null
  return (
    <details className={styles.why}>
      <summary>{t('due.why')}</summary>
      <ol>
        {steps.map(({ code, text, source }) => (
          <li key={`${code} ${text}`}>
            {text}
            {source && <span className={styles.soft}> ({source})</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** «hết ngày thứ Sáu 15/09/2023 · còn 3 ngày», the document's words, why it is so, and what the office should look at. */
export function AssignmentDue({ due, wording }: { due: DueView | undefined; wording: string | undefined }) {
  const { t } = useTranslation('assignments')
  const relative = useRelativeDay()
  const quote = wording && <span className={styles.soft}>{t('due.quote', { wording })}</span>
  if (!due) return quote || <span className={styles.soft}>{t('due.none')}</span>
  return (
    <div className={styles.due}>
      <span>
        {due.lastDayText && <strong>{due.lastDayText}</strong>}
        {due.lastDay && <span className={styles.soft}> · {relative(due.lastDay, true)}</span>}
      </span>
      {quote}
      <AssignmentWarnings warnings={due.warnings} />
      <Why steps={due.steps} />
    </div>
  )
}
