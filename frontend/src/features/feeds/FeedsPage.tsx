import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FeedView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { FeedAddress } from './FeedAddress'
import { FeedForm } from './FeedForm'
import styles from './Feeds.module.css'
import { feedsQuery, useMakeFeed, useRevokeFeed } from './queries'
import { feedsRoute } from './routes'

function Feed({ feed }: { feed: FeedView }) {
  const { t } = useTranslation('feeds')
  const revoke = useRevokeFeed()
  const name = [t(`shortKind.${feed.kind}`), feed.unitName ?? feed.planTitle].filter(Boolean).join(': ')
  return (
    <li>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span>{[feed.label, t(`shortDeadlines.${feed.deadlines}`)].filter(Boolean).join(', ')}</span>
        <span>
          {t('createdAt')}: <InstantText at={feed.createdAt} />
        </span>
        <span>
          {t('lastUsedAt')}: {feed.lastUsedAt ? <InstantText at={feed.lastUsedAt} /> : t('never')}
        </span>
      </div>
      <ConfirmAction
        danger
        label={t('revoke')}
        title={t('revokeTitle')}
        text={<p>{t('revokeText')}</p>}
        affected={<p>{[name, feed.label].filter(Boolean).join(', ')}</p>}
        run={() => revoke(feed.id)}
      />
    </li>
  )
}

export function FeedsPage() {
  const { t } = useTranslation('feeds')
  const { planId } = feedsRoute.useSearch()
  const feeds = useQuery(feedsQuery())
  const make = useMakeFeed()
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} crumbs={[{ text: t('calendar'), to: '/calendar' }]} />
      <Section title={make.data ? t('made') : t('make')}>
        {make.data ? (
          <FeedAddress path={make.data.path} onAnother={() => make.reset()} />
        ) : (
          <FeedForm planId={planId} make={make} />
        )}
      </Section>
      <Section title={t('mine')}>
        <Loaded query={feeds} rows={3}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState title={t('none')} hint={t('noneHint')} />
            ) : (
              <ul className={styles.feeds}>
                {list.map((feed) => (
                  <Feed key={feed.id} feed={feed} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </>
  )
}
