import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { StatusTag } from '../../ui/StatusTag'
import styles from './SessionList.module.css'

interface SessionListProps {
  sessions: SessionView[]
  end: (id: string) => Promise<unknown>
}

/** The devices that are signed in, each with its end. */
export function SessionList({ sessions, end }: SessionListProps) {
  const { t } = useTranslation('access')
  return (
    <ul className={styles.sessions}>
      {sessions.map((session) => (
        <li key={session.id}>
          <div className={styles.words}>
            <span className={styles.device}>{session.device}</span>
            <span>
              {t('sessions.since')}: <InstantText at={session.createdAt} />
            </span>
            <span>
              {t('sessions.lastSeen')}: <InstantText at={session.lastSeenAt} />
            </span>
          </div>
          {session.current ? (
            <StatusTag tone="ok">{t('sessions.current')}</StatusTag>
          ) : (
            <ConfirmAction
              label={t('sessions.end')}
              title={t('sessions.endTitle')}
              affected={<p>{session.device}</p>}
              run={() => end(session.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
