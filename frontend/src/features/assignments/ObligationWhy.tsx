import { WarningOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { DueView } from '../../api/gen'
import styles from './Obligation.module.css'

function Step({ step }: { step: DueView['steps'][number] }) {
  const { t } = useTranslation('obligations')
  return (
    <>
      {step.text}
      {step.source && <span className={styles.soft}> ({t('deadline.source', { source: step.source })})</span>}
    </>
  )
}

interface ObligationWhyProps {
  due: DueView
  /** The deadline as the plan words it. */
  wording: string | null | undefined
}

/** «Vì sao?»: the plan's words, how they were read step by step with the law behind each, and what to beware of. */
export function ObligationWhy({ due, wording }: ObligationWhyProps) {
  const { t } = useTranslation('obligations')
  return (
    <section className={styles.why} aria-label={t('deadline.whyTitle')}>
      {wording && <p className={styles.quote}>{t('deadline.quote', { wording })}</p>}
      <ol>
        {due.steps.map((step) => (
          <li key={`${step.code} ${step.text}`}>
            <Step step={step} />
          </li>
        ))}
      </ol>
      {due.warnings.length > 0 && (
        <>
          <h3 className={styles.subtitle}>
            <WarningOutlined aria-hidden="true" /> {t('deadline.warnings')}
          </h3>
          <ul className={styles.warnings}>
            {due.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.text}`}>
                <Step step={warning} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
