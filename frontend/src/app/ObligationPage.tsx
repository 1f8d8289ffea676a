import { useQuery } from '@tanstack/react-query'
import { useMay } from '../api/me'
import { ObligationView } from '../features/assignments/ObligationView'
import { obligationQuery } from '../features/assignments/obligationQueries'
import { obligationRoute } from '../features/assignments/obligationRoutes'
import { ObligationLog } from '../features/audit/ObligationLog'
import { Loaded } from '../ui/Loaded'

export function ObligationPage() {
  const { id } = obligationRoute.useParams()
  const query = useQuery(obligationQuery(id))
  const mayReadLog = useMay('AUDIT_READ')
  return (
    <Loaded page query={query} rows={12}>
      {(detail) => <ObligationView key={id} detail={detail} log={mayReadLog && <ObligationLog obligationId={id} />} />}
    </Loaded>
  )
}
