import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { AccountActions } from './AccountActions'
import { AccountStateTag } from './AccountStateTag'
import { accountSessionsQuery, useAccountVerbs } from './accountQueries'
import { EditAccount } from './EditAccount'
import { SessionList } from './SessionList'

/** One account: what it is, where it is signed in, and what was done to it. */
export function AccountDetail({ account, log }: { account: AccountView; log: ReactNode }) {
  const { t } = useTranslation(['accounts', 'access'])
  return (
    <>
      <PageHeader
        title={account.displayName}
        crumbs={[{ text: t('title'), to: '/accounts' }]}
        subtitle={
          <>
            {account.username} · {t(`access:role.${account.role}`)} <AccountStateTag state={account.state} />
            {account.secondFactor && <> · {t('secondFactor.on')}</>}
            {account.linked && <> · {t('linked')}</>}
            {account.own && <> · {t('own')}</>}
            <AccountTimes account={account} />
          </>
        }
        actions={<AccountActions account={account} />}
      />
      <EditAccount account={account} />
      <AccountSessions account={account} />
      {log}
    </>
  )
}

function AccountTimes({ account: { lastSignInAt, lockedUntil, linkExpiresAt } }: { account: AccountView }) {
  const { t } = useTranslation('accounts')
  return (
    <>
      <div>
        {t('column.lastSignIn')}: {lastSignInAt ? <InstantText at={lastSignInAt} /> : t('never')}
      </div>
      {lockedUntil && (
        <div>
          {t('unlock.until')} <InstantText at={lockedUntil} />
        </div>
      )}
      {linkExpiresAt && (
        <div>
          {t('link.pending')} <InstantText at={linkExpiresAt} />
        </div>
      )}
    </>
  )
}

function AccountSessions({ account }: { account: AccountView }) {
  const { t } = useTranslation('accounts')
  const sessions = useQuery(accountSessionsQuery(account.id))
  const { endSession, endSessions } = useAccountVerbs(account)
  return (
    <Section
      title={t('sessions.title')}
      extra={
        sessions.data &&
        sessions.data.length > 0 &&
        !account.own && (
          <ConfirmAction danger label={t('sessions.endAll')} title={t('sessions.endAllTitle')} run={endSessions} />
        )
      }
    >
      <Loaded query={sessions} rows={2}>
        {(list) => (list.length > 0 ? <SessionList sessions={list} end={endSession} /> : <p>{t('sessions.none')}</p>)}
      </Loaded>
    </Section>
  )
}
