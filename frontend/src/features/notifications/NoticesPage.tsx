import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { NoticeKind, NoticeView } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import styles from './Notifications.module.css'
import { markAllRead, markRead, noticesQuery } from './queries'

const TONE: Record<NoticeKind, Tone> = {
  REMINDER: 'warn',
  ESCALATION: 'error',
  RECEIPT: 'ok',
  INCOMING: 'info',
  RETURNED: 'error',
  ACCEPTED: 'ok',
  EXTENDED: 'info',
  UNDELIVERED: 'error',
}

/** Opening what it is about is reading it. */
function Where({ notice, onOpen }: { notice: NoticeView; onOpen: () => void }) {
  const { obligationId, planId, title } = notice
  if (obligationId) {
    return (
      <Link to="/obligations/$id" params={{ id: obligationId }} onClick={onOpen}>
        {title}
      </Link>
    )
  }
  if (planId) {
    return (
      <Link to="/plans/$planId" params={{ planId }} onClick={onOpen}>
        {title}
      </Link>
    )
  }
  return title
}

function Notice({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notifications')
  const read = useMutation({ mutationFn: () => markRead(notice.id) })
  return (
    <li className={notice.readAt ? styles.notice : `${styles.notice} ${styles.unread}`}>
      <div className={styles.noticeHead}>
        <StatusTag tone={TONE[notice.kind]}>{t(`kind.${notice.kind}`)}</StatusTag>
        {!notice.readAt && <strong className={styles.unreadMark}>{t('unread')}</strong>}
        <InstantText at={notice.at} />
      </div>
      <div className={styles.noticeTitle}>
        <Where notice={notice} onOpen={() => notice.readAt ?? read.mutate()} />
      </div>
      <p className={styles.words}>{notice.text}</p>
    </li>
  )
}

/** «Thông báo»: what the product has told this account, the newest first. */
export function NoticesPage() {
  const { t } = useTranslation('notifications')
  const query = useInfiniteQuery(noticesQuery)
  const readAll = useMutation({ mutationFn: markAllRead })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Button onClick={() => readAll.mutate()} loading={readAll.isPending}>
            {t('readAll')}
          </Button>
        }
      />
      <RefusalAlert error={readAll.error} />
      <Loaded query={query} rows={8}>
        {({ pages }) => {
          const notices = pages.flatMap(({ items }) => items)
          if (notices.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />
          return (
            <>
              <ol className={styles.list} aria-label={t('title')}>
                {notices.map((notice) => (
                  <Notice key={notice.id} notice={notice} />
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
    </>
  )
}
