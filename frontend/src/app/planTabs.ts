import { assignmentsTab, changesTab } from '../features/assignments/assignmentRoutes'
import { planLogTab } from '../features/audit/routes'
import { hallTab } from '../features/hall/routes'
import { remindersTab } from '../features/notifications/routes'
import { progressTab } from '../features/overview/routes'
import { papersTab } from '../features/paperwork/papersRoutes'
import { participantsTab } from '../features/participants/routes'
import { planContentTab } from '../features/plans/routes'
import type { PlanTab } from '../ui/planFrame'

/** The tabs of a plan, in the order shown. The first one that fits a plan is where it opens. */
export const planTabs: PlanTab[] = [
  progressTab,
  assignmentsTab,
  participantsTab,
  changesTab,
  planContentTab,
  papersTab,
  hallTab,
  remindersTab,
  planLogTab,
]
