import { accessWording } from '../features/access/wording'
import { assignmentsWording } from '../features/assignments/assignmentWording'
import { plansWording } from '../features/plans/wording'
import { unitsWording } from '../features/units/wording'
import { common } from '../i18n/common'

/** The wording of every room by its namespace. A new room adds one line here. */
export const wording = {
  common,
  access: accessWording,
  plans: plansWording,
  assignments: assignmentsWording,
  units: unitsWording,
}
