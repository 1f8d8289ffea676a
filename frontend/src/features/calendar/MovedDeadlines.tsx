import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MovedDeadline } from '../../api/gen'
import { useDateWords } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import styles from './Holidays.module.css'

function planName({ planNumber, planSymbol, planTitle }: MovedDeadline): string {
  const number = [planNumber, planSymbol].filter(Boolean).join('/')
  return number ? `${number} – ${planTitle}` : planTitle
}

interface MovedDeadlinesProps {
  moves: MovedDeadline[]
  total: number
  /** Null when all are shown. */
  onMore: (() => void) | null
  loading: boolean
}

/** Whose last day will be another one. */
export function MovedDeadlines({ moves, total, onMore, loading }: MovedDeadlinesProps) {
  const { t } = useTranslation('holidays')
  const dateWords = useDateWords()
  return (
    <Section title={t('moves', { count: total })}>
      {total === 0 ? (
        <p className={styles.soft}>{t('noMoves')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('movesLead')}</p>
          <table className={styles.moves}>
            <thead>
              <tr>
                <th scope="col">{t('column.body')}</th>
                <th scope="col">{t('column.what')}</th>
                <th scope="col">{t('column.plan')}</th>
                <th scope="col">{t('column.before')}</th>
                <th scope="col">{t('column.after')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map((move) => (
                <tr key={move.obligationId}>
                  <th scope="row">{move.bodyName}</th>
                  <td>
                    <Link to="/obligations/$id" params={{ id: move.obligationId }}>
                      {move.what}
                    </Link>
                  </td>
                  <td>{planName(move)}</td>
                  <td data-label={t('column.before')}>{dateWords(move.before)}</td>
                  <td data-label={t('column.after')}>
                    <strong>{dateWords(move.after)}</strong>{' '}
                    {move.passed && <StatusTag tone="error">{t('passed')}</StatusTag>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {onMore && (
            <Button onClick={onMore} loading={loading}>
              {t('more', { shown: moves.length, total })}
            </Button>
          )}
        </>
      )}
    </Section>
  )
}
