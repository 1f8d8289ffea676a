import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ApiClientView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { ClientKeys } from './ClientKeys'
import { ClientStateTag } from './ClientStateTag'
import { ClientUsage } from './ClientUsage'
import { clientQuery, useClientVerbs } from './clientQueries'
import { clientRoute } from './clientRoutes'
import { EditClient } from './EditClient'

export function ClientPage() {
  const { id } = clientRoute.useParams()
  const query = useQuery(clientQuery(id))
  return (
    <Loaded page query={query} rows={12}>
      {(client) => <ClientDetail key={id} client={client} />}
    </Loaded>
  )
}

function ClientDetail({ client }: { client: ApiClientView }) {
  const { t } = useTranslation(['clients', 'access'])
  const { revoke } = useClientVerbs(client)
  const revoked = client.state === 'REVOKED'
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ text: t('title'), to: '/api-clients' }]}
        subtitle={
          <>
            {client.body.name} · {t(`access:role.${client.role}`)} <ClientStateTag state={client.state} />
            <div>
              {t('created', { person: client.createdBy })} <InstantText at={client.createdAt} />
            </div>
            {client.issuerClientId && <div>{t('byIssuer', { name: client.issuerClientId })}</div>}
          </>
        }
        actions={
          !revoked && (
            <ConfirmAction
              danger
              label={t('revoke.action')}
              title={t('revoke.title')}
              text={<p>{t('revoke.text')}</p>}
              affected={<p>{client.name}</p>}
              run={revoke}
            />
          )
        }
      />
      {!client.issuerClientId && !revoked && <ClientKeys client={client} />}
      {!revoked && <EditClient client={client} />}
      <ClientUsage clientId={client.id} />
    </>
  )
}
