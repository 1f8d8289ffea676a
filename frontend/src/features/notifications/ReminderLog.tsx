import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DispatchState, ReminderEntry } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import { localTime } from '../../ui/time'
import styles from './Notifications.module.css'
import { reminderFile, reminderLogQuery } from './queries'
import { useStepWords } from './stepWords'

const TONE: Record<DispatchState, Tone> = { QUEUED: 'info', DELIVERED: 'ok', FAILED: 'error' }

function Entry({ entry }: { entry: ReminderEntry }) {
  const { t } = useTranslation('notifications')
  const stepWords = useStepWords()
  const reason = t(`log.reason.${entry.reason}`)
  const why = entry.step === undefined ? reason : t('log.step', { reason, step: stepWords(entry.step) })
  return (
    <li className={styles.notice}>
      <InstantText at={entry.at} />
      <div className={styles.noticeTitle}>
        <Link to="/obligations/$id" params={{ id: entry.obligationId }}>
          {entry.bodyName}
        </Link>
      </div>
      <div>{entry.what}</div>
      <div className={styles.soft}>{t('log.by', { reason: why, by: entry.sentBy })}</div>
      <ul className={styles.deliveries}>
        {entry.deliveries.map(({ channel, recipient, address, linkNumber, state, readAt, error }) => (
          <li key={`${channel} ${recipient} ${address}`}>
            <StatusTag tone={TONE[state]}>{t(`log.state.${state}`)}</StatusTag> {t(`log.channel.${channel}`)}:{' '}
            {recipient}
            {address && ` (${address})`}
            {linkNumber && <span className={styles.soft}> · {t('log.link', { number: linkNumber })}</span>}
            {readAt && <span className={styles.soft}> · {t('log.read', { time: localTime(readAt).time })}</span>}
            {error && <div className={styles.soft}>{error}</div>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('log.content')}</summary>
        <strong>{entry.subject}</strong>
        <p className={styles.words}>{entry.text}</p>
        <code className={styles.hash}>SHA-256 {entry.contentHash}</code>
      </details>
    </li>
  )
}

/** Every reminder that went out, the newest first. */
export function ReminderLog({ planId }: { planId: string }) {
  const { t } = useTranslation('notifications')
  const query = useInfiniteQuery(reminderLogQuery(planId))
  return (
    <Section
      title={t('log.title')}
      extra={
        <span className={styles.bar}>
          {(['csv', 'xlsx'] as const).map((ending) => (
            <Button
              key={ending}
              href={reminderFile(planId, ending)}
              download
              icon={<DownloadOutlined aria-hidden="true" />}
            >
              {t(`log.${ending}`)}
            </Button>
          ))}
        </span>
      }
    >
      <Loaded query={query} rows={6}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items)
          if (entries.length === 0) return <EmptyState title={t('log.empty')} hint={t('log.emptyHint')} />
          return (
            <>
              <ol className={styles.list} aria-label={t('log.title')}>
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
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
