import { useTranslation } from 'react-i18next'
import type { LineOutcome, ListOutcome } from '../../api/gen'
import { Section } from '../../ui/Section'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Register.module.css'

const TONES: Record<LineOutcome, Tone> = { ERROR: 'error', CHANGED: 'info', ADDED: 'ok', UNCHANGED: 'quiet' }
const COUNTED = ['added', 'changed', 'unchanged', 'ended', 'errors'] as const

/** What becomes of every line of a list; errors first. */
export function ImportResult({ outcome }: { outcome: ListOutcome }) {
  const { t } = useTranslation('register')
  return (
    <Section title={t('list.result')}>
      <ul className={styles.counts}>
        {COUNTED.map((what) => (
          <li key={what}>
            <strong>{outcome[what]}</strong> {t(`list.counted.${what}`)}
          </li>
        ))}
      </ul>
      {outcome.lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard
        <ul className={styles.lines} tabIndex={0} aria-label={t('list.result')}>
          {outcome.lines.map(({ line, outcome: happens, name, message }) => (
            <li key={line}>
              <StatusTag tone={TONES[happens]}>{t(`list.outcome.${happens}`)}</StatusTag>
              <span className={styles.soft}>{t('list.line', { line })}</span>
              {name}
              {message && (
                <span className={styles.soft}>{happens === 'CHANGED' ? t('was', { name: message }) : message}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
