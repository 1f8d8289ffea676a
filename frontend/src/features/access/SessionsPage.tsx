import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { endSession, mySessionsQuery, useSignOutEverywhere } from './queries'
import styles from './SessionsPage.module.css'

export function SessionsPage() {
  const { t } = useTranslation('access')
  const sessions = useQuery(mySessionsQuery())
  const signOutEverywhere = useSignOutEverywhere()
  return (
    <>
      <PageHeader
        title={t('sessions.title')}
        subtitle={t('sessions.lead')}
        actions={
          <ConfirmAction
            danger
            label={t('sessions.everywhere')}
            title={t('sessions.everywhereTitle')}
            text={<p>{t('sessions.everywhereText')}</p>}
            run={signOutEverywhere}
          />
        }
      />
      <Section title={t('sessions.device')}>
        <Loaded query={sessions} rows={4}>
          {(list) => (
            <ul className={styles.sessions}>
              {list.map((session) => (
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
                      run={() => endSession(session.id)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
    </>
  )
}
