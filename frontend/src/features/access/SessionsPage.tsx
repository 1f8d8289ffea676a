import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { endSession, mySessionsQuery, useSignOutEverywhere } from './queries'
import { SessionList } from './SessionList'

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
          {(list) => <SessionList sessions={list} end={endSession} />}
        </Loaded>
      </Section>
    </>
  )
}
