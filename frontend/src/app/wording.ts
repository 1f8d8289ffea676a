import { accountsWording } from '../features/access/accountWording'
import { secondFactorWording } from '../features/access/secondFactorWording'
import { accessWording } from '../features/access/wording'
import { assignmentsWording } from '../features/assignments/assignmentWording'
import { obligationsWording } from '../features/assignments/obligationWording'
import { auditWording } from '../features/audit/wording'
import { overviewWording } from '../features/overview/wording'
import { paperworkWording } from '../features/paperwork/wording'
import { plansWording } from '../features/plans/wording'
import { unitsWording } from '../features/units/wording'
import { common } from '../i18n/common'
import { workWording } from '../ui/obligation/wording'

/** The wording of every room by its namespace. A new room adds one line here. */
export const wording = {
  common,
  access: accessWording,
  accounts: accountsWording,
  secondFactor: secondFactorWording,
  plans: plansWording,
  assignments: assignmentsWording,
  obligations: obligationsWording,
  overview: overviewWording,
  audit: auditWording,
  paperwork: paperworkWording,
  work: workWording,
  units: unitsWording,
}
