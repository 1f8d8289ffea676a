import type { PlanView } from '../../api/gen'

export function AssignmentsAffected({ plan }: { plan: PlanView }) {
  return plan.title
}
