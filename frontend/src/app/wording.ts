import { accessWording } from '../features/access/wording'
import { assignmentsWording } from '../features/assignments/assignmentWording'
import { obligationsWording } from '../features/assignments/obligationWording'
import { auditWording } from '../features/audit/wording'
import { overviewWording } from '../features/overview/wording'
import { papersWording } from '../features/paperwork/papersWording'
import { plansWording } from '../features/plans/wording'
import { unitsWording } from '../features/units/wording'
import { common } from '../i18n/common'
import { workWording } from '../ui/obligation/wording'

/** The wording of every room by its namespace. A new room adds one line here. */
export const wording = {
  common,
  access: accessWording,
  plans: plansWording,
  assignments: assignmentsWording,
  obligations: obligationsWording,
  overview: overviewWording,
  audit: auditWording,
  papers: papersWording,
  work: workWording,
  units: unitsWording,
}
