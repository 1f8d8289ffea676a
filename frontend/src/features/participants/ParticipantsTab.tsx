import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { OfficeGroups } from './OfficeGroups'
import { OwnNaming } from './OwnNaming'
import { planOfParticipantsQuery } from './queries'
import { runsPlan } from './roles'
import { planParticipantsRoute } from './routes'

/** «Đại biểu» of a plan: the council that runs it sees everything, everybody else whom their own unit names. */
export function ParticipantsTab() {
  const { planId } = planParticipantsRoute.useParams()
  const me = useMe()
  const query = useQuery(planOfParticipantsQuery(planId))
  return (
    <Loaded query={query} rows={8}>
      {(plan) => (runsPlan(plan, me) ? <OfficeGroups plan={plan} /> : <OwnNaming plan={plan} />)}
    </Loaded>
  )
}
