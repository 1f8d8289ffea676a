import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'

export const planRemindersRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/reminders',
  component: lazyRouteComponent(() => import('./RemindersTab'), 'RemindersTab'),
})

export const remindersTab: PlanTab = {
  to: '/plans/$planId/reminders',
  useLabel: () => useTranslation('notifications').t('reminders.tab'),
  // Whom the council chases is the council's own business; a draft binds nobody yet.
  fits: ({ councilUnitId, status }, { role, unit }) =>
    (role === 'OFFICE' || role === 'LEADER') && unit.id === councilUnitId && status !== 'DRAFT',
}

const noticesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('./NoticesPage'), 'NoticesPage'),
})

const mailboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('./MailboxPage'), 'MailboxPage'),
})

export const notificationRoutes = [noticesRoute, mailboxRoute] as const
