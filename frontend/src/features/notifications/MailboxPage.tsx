import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { InstantText, useDateWords } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import styles from './Notifications.module.css'
import { mailboxQuery } from './queries'

/** What a demonstration would have sent by mail. */
export function MailboxPage() {
  const { t } = useTranslation('notifications')
  const dateWords = useDateWords()
  const query = useInfiniteQuery(mailboxQuery)
  return (
    <>
      <PageHeader title={t('mailbox.title')} subtitle={t('mailbox.lead')} />
      <Loaded query={query} rows={8}>
        {({ pages }) => {
          const mails = pages.flatMap(({ items }) => items)
          if (mails.length === 0) return <EmptyState title={t('mailbox.empty')} />
          return (
            <>
              <ol className={styles.list} aria-label={t('mailbox.title')}>
                {mails.map(({ id, at, subject, text, recipient, address, link, handInLink, handInLinkUntil }) => (
                  <li key={id} className={styles.notice}>
                    <div className={styles.noticeHead}>
                      <InstantText at={at} />
                    </div>
                    <div className={styles.noticeTitle}>{link ? <a href={link}>{subject}</a> : subject}</div>
                    <div className={styles.soft}>{t('mailbox.to', { name: recipient, address })}</div>
                    <p className={styles.words}>{text}</p>
                    {handInLink && (
                      <p>
                        <a href={handInLink}>{t('mailbox.handIn')}</a>{' '}
                        <span className={styles.soft}>{t('mailbox.until', { date: dateWords(handInLinkUntil!) })}</span>
                      </p>
                    )}
                  </li>
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
