import type { Me, PlanView } from '../../api/gen'

/** Whether this person's council runs the plan; its office keeps the list and its desk. */
export const runsPlan = (plan: PlanView, me: Me) =>
  me.role === 'ADMINISTRATOR' || (me.role !== 'UNIT' && plan.councilUnitId === me.unit.id)

const IN_FORCE: readonly PlanView['status'][] = ['ISSUED', 'RUNNING']

/** Names are written from the day of issue until the plan is over. */
export const isInForce = ({ status }: PlanView) => IN_FORCE.includes(status)

/** The office of the council that runs the plan may name, change and check in anybody. */
export const keepsList = (plan: PlanView, me: Me) => me.role === 'OFFICE' && plan.councilUnitId === me.unit.id
