import { useQuery } from '@tanstack/react-query'
import { AccountDetail } from '../features/access/AccountDetail'
import { accountQuery } from '../features/access/accountQueries'
import { accountRoute } from '../features/access/accountRoutes'
import { AccountLog } from '../features/audit/AccountLog'
import { Loaded } from '../ui/Loaded'

export function AccountPage() {
  const { id } = accountRoute.useParams()
  const query = useQuery(accountQuery(id))
  return (
    <Loaded page query={query} rows={12}>
      {(account) => <AccountDetail key={id} account={account} log={<AccountLog accountId={id} />} />}
    </Loaded>
  )
}
