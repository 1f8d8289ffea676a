import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApiClientView } from '../../api/gen'
import { DataTable } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { FilterBar, SearchBox } from '../../ui/FilterBar'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import { dayMonthYear, localTime } from '../../ui/time'
import { useListState } from '../../ui/useListState'
import styles from './AccountsPage.module.css'
import { ClientStateTag } from './ClientStateTag'
import { clientsQuery } from './clientQueries'
import { clientsRoute } from './clientRoutes'

function LastCall({ client }: { client: ApiClientView }) {
  const { t } = useTranslation('clients')
  return client.lastUsedAt ? <InstantText at={client.lastUsedAt} /> : t('never')
}

function NewestKey({ client: { keys, issuerClientId } }: { client: ApiClientView }) {
  const { t } = useTranslation('clients')
  const newest = keys[0]
  if (issuerClientId) return t('byIssuer', { name: issuerClientId })
  if (!newest) return '–'
  // It ends as its last day does, at midnight.
  const lastDay = localTime(new Date(Date.parse(newest.expiresAt) - 1).toISOString()).date
  return (
    <>
      <code>{newest.prefix}…</code> {t('until', { date: dayMonthYear(lastDay) })}
    </>
  )
}

export function ClientsPage() {
  const { t } = useTranslation(['clients', 'access'])
  const list = useListState(clientsRoute)
  const clients = useQuery(clientsQuery(list.search))
  const link = ({ id, name }: ApiClientView) => (
    <Link to="/api-clients/$id" params={{ id }}>
      {name}
    </Link>
  )
  const columns: TableColumnsType<ApiClientView> = [
    {
      key: 'name',
      title: t('column.name'),
      render: (_, client) => (
        <>
          {link(client)}
          <div className={styles.soft}>{t(`access:role.${client.role}`)}</div>
        </>
      ),
    },
    { key: 'body', title: t('column.body'), render: (_, client) => client.body.name },
    { key: 'state', title: t('column.state'), render: (_, client) => <ClientStateTag state={client.state} /> },
    { key: 'key', title: t('column.key'), render: (_, client) => <NewestKey client={client} /> },
    { key: 'lastUsed', title: t('column.lastUsed'), render: (_, client) => <LastCall client={client} /> },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('lead')}
        actions={
          <>
            <Button href="/api/docs" target="_blank" rel="noreferrer">
              {t('docs')}
            </Button>
            <ButtonLink primary to="/api-clients/new">
              {t('register')}
            </ButtonLink>
          </>
        }
      />
      <FilterBar onClear={list.filtered && list.clear}>
        <SearchBox label={t('searchLabel')} value={list.search.q} onChange={(next) => list.filter({ q: next })} />
      </FilterBar>
      <DataTable
        label={t('results')}
        query={clients}
        columns={columns}
        card={(client) => (
          <>
            <strong>{link(client)}</strong>
            <div>{client.body.name}</div>
            <div>
              <NewestKey client={client} />
            </div>
            <ClientStateTag state={client.state} /> <LastCall client={client} />
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
