import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { useDateWords } from '../../ui/DateText'
import styles from './Obligation.module.css'

/** From who assigned it, over who is answerable, down to who does it. */
export function ObligationChain({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const dateWords = useDateWords()
  return (
    <nav aria-label={t('chain.title')}>
      <ol className={styles.chain}>
        {detail.chain.map(({ body, role, obligationId, lastDay }) => {
          const here = obligationId === detail.id
          return (
            <li key={`${role} ${body.id}`} aria-current={here ? 'step' : undefined}>
              <span className={styles.soft}>{t(`chain.role.${role}`)}</span>
              {obligationId && !here ? (
                <Link to="/obligations/$id" params={{ id: obligationId }}>
                  {body.name}
                </Link>
              ) : (
                <span>{body.name}</span>
              )}
              {lastDay && <span className={styles.soft}>{t('chain.due', { date: dateWords(lastDay) })}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
