import { accountsWording } from '../features/access/accountWording'
import { clientsWording } from '../features/access/clientWording'
import { secondFactorWording } from '../features/access/secondFactorWording'
import { accessWording } from '../features/access/wording'
import { assignmentsWording } from '../features/assignments/assignmentWording'
import { handInLinkWording } from '../features/assignments/link/wording'
import { obligationsWording } from '../features/assignments/obligationWording'
import { auditWording } from '../features/audit/wording'
import { holidaysWording } from '../features/calendar/wording'
import { feedsWording } from '../features/feeds/wording'
import { hallWording } from '../features/hall/wording'
import { webhooksWording } from '../features/integration/wording'
import { notificationsWording } from '../features/notifications/wording'
import { overviewWording } from '../features/overview/wording'
import { papersWording } from '../features/paperwork/papersWording'
import { proceedingsWording } from '../features/paperwork/proceedingsWording'
import { paperworkWording } from '../features/paperwork/wording'
import { checkInWording } from '../features/participants/checkIn/wording'
import { participantsWording } from '../features/participants/wording'
import { plansWording } from '../features/plans/wording'
import { searchWording } from '../features/search/wording'
import { registerWording } from '../features/units/registerWording'
import { unitsWording } from '../features/units/wording'
import { common } from '../i18n/common'
import { bodiesWording } from '../ui/bodies/wording'
import { workWording } from '../ui/obligation/wording'

/** The wording of every room by its namespace. A new room adds one line here. */
export const wording = {
  common,
  access: accessWording,
  accounts: accountsWording,
  clients: clientsWording,
  webhooks: webhooksWording,
  secondFactor: secondFactorWording,
  plans: plansWording,
  assignments: assignmentsWording,
  obligations: obligationsWording,
  handInLink: handInLinkWording,
  participants: participantsWording,
  checkIn: checkInWording,
  overview: overviewWording,
  holidays: holidaysWording,
  feeds: feedsWording,
  hall: hallWording,
  audit: auditWording,
  paperwork: paperworkWording,
  papers: papersWording,
  proceedings: proceedingsWording,
  work: workWording,
  bodies: bodiesWording,
  units: unitsWording,
  register: registerWording,
  search: searchWording,
  notifications: notificationsWording,
}
