import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { HandInLinkView } from '../../api/gen'
import { InstantText, LastDayText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { HandInLinkTag } from '../../ui/obligation/HandInLinkTag'
import { Section } from '../../ui/Section'
import styles from './Notifications.module.css'
import { planLinksQuery } from './queries'

function OneLink({ link }: { link: HandInLinkView }) {
  const { t } = useTranslation('notifications')
  const { usedAt, acknowledgedAt, lastOpenedAt, expiresAt, state } = link
  const last = usedAt ?? acknowledgedAt ?? lastOpenedAt
  const alive = state === 'MADE' || state === 'OPENED' || state === 'ACKNOWLEDGED'
  return (
    <li className={styles.notice}>
      <div className={styles.noticeHead}>
        <Link to="/obligations/$id" params={{ id: link.obligationId }}>
          {link.bodyName}
        </Link>
        <HandInLinkTag state={state} />
      </div>
      <div className={styles.soft}>
        {t(link.reminderId ? 'links.inReminder' : 'links.made', { number: link.number, name: link.madeBy })}{' '}
        <InstantText at={link.madeAt} />
      </div>
      {last && (
        <div className={styles.soft}>
          {t('links.last')} <InstantText at={last} />
        </div>
      )}
      {alive && (
        <div className={styles.soft}>
          {t('links.until')} <LastDayText until={expiresAt} />
        </div>
      )}
    </li>
  )
}

/** One-time links to hand in that the office gave out for this plan, and how far each came. */
export function PlanLinks({ planId }: { planId: string }) {
  const { t } = useTranslation('notifications')
  const query = useInfiniteQuery(planLinksQuery(planId))
  return (
    <Section title={t('links.title')}>
      <Loaded query={query} rows={2}>
        {({ pages }) => {
          const links = pages.flatMap(({ items }) => items)
          if (links.length === 0) return <p className={styles.soft}>{t('links.none')}</p>
          return (
            <>
              <ol className={styles.list} aria-label={t('links.title')}>
                {links.map((link) => (
                  <OneLink key={link.id} link={link} />
                ))}
              </ol>
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('more')}
                </Button>
              )}
            </>
          )
        }}
      </Loaded>
    </Section>
  )
}
