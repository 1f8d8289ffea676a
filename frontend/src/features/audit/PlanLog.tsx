import { useInfiniteQuery } from '@tanstack/react-query'
import { LogList } from './LogList'
import { planLogQuery } from './queries'

export function PlanLog({ planId }: { planId: string }) {
  return <LogList query={useInfiniteQuery(planLogQuery(planId))} />
}
