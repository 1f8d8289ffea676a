import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AccountView } from '../../api/gen'
import { zAccountState, zRole } from '../../api/gen/zod.gen'
import { BodySelect } from '../../ui/BodySelect'
import { DataTable } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { FilterBar, FilterSelect, SearchBox } from '../../ui/FilterBar'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { AccountStateTag } from './AccountStateTag'
import styles from './AccountsPage.module.css'
import { accountsQuery } from './accountQueries'
import { accountsRoute } from './accountRoutes'

function LastSignIn({ account }: { account: AccountView }) {
  const { t } = useTranslation('accounts')
  return account.lastSignInAt ? <InstantText at={account.lastSignInAt} /> : t('never')
}

export function AccountsPage() {
  const { t } = useTranslation(['accounts', 'access'])
  const list = useListState(accountsRoute)
  const { q, role, state, bodyId } = list.search
  const accounts = useQuery(accountsQuery(list.search))
  const link = ({ id, displayName }: AccountView) => (
    <Link to="/accounts/$id" params={{ id }}>
      {displayName}
    </Link>
  )
  const nameAndRole = ({ username, role: held }: AccountView) => `${username} · ${t(`access:role.${held}`)}`
  const columns: TableColumnsType<AccountView> = [
    {
      key: 'name',
      title: t('column.name'),
      render: (_, account) => (
        <>
          {link(account)}
          <div className={styles.soft}>{nameAndRole(account)}</div>
        </>
      ),
    },
    { key: 'body', title: t('column.body'), render: (_, account) => account.body.name },
    { key: 'state', title: t('column.state'), render: (_, account) => <AccountStateTag state={account.state} /> },
    { key: 'lastSignIn', title: t('column.lastSignIn'), render: (_, account) => <LastSignIn account={account} /> },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('lead')}
        actions={
          <ButtonLink primary to="/accounts/new">
            {t('open')}
          </ButtonLink>
        }
      />
      <FilterBar onClear={list.filtered && list.clear}>
        <SearchBox label={t('searchLabel')} value={q} onChange={(next) => list.filter({ q: next })} />
        <FilterSelect
          label={t('column.role')}
          options={zRole.options.map((value) => ({ value, label: t(`access:role.${value}`) }))}
          value={role}
          onChange={(next) => list.filter({ role: next })}
        />
        <FilterSelect
          label={t('column.state')}
          options={zAccountState.options.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={state}
          onChange={(next) => list.filter({ state: next })}
        />
        <div className={styles.body}>
          <BodySelect
            aria-label={t('bodyFilter')}
            placeholder={t('clearBody')}
            known={accounts.data?.items.map(({ body }) => body) ?? []}
            {...(bodyId && { value: bodyId })}
            onChange={(next: string | undefined) => list.filter({ bodyId: next })}
          />
        </div>
      </FilterBar>
      <DataTable
        label={t('results')}
        query={accounts}
        columns={columns}
        card={(account) => (
          <>
            <strong>{link(account)}</strong>
            <div>{nameAndRole(account)}</div>
            <div>{account.body.name}</div>
            <AccountStateTag state={account.state} /> <LastSignIn account={account} />
          </>
        )}
        pages={list.pages}
        filtered={list.filtered}
        onClearFilters={list.clear}
        empty={<EmptyState title={t('empty')} />}
      />
    </>
  )
}
