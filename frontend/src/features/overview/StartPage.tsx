import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { OfficeStart } from './OfficeStart'
import { startPageQuery } from './queries'
import { UnitStart } from './UnitStart'

/** Whoever owes work sees that first; whoever runs plans sees how they stand. */
export function StartPage() {
  const { role } = useMe()
  const query = useQuery(startPageQuery())
  return (
    <Loaded page query={query} rows={12}>
      {(start) => (role === 'UNIT' ? <UnitStart start={start} /> : <OfficeStart start={start} />)}
    </Loaded>
  )
}
