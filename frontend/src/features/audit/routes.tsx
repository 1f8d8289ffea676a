import { AuditOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { NavigationItem } from '../../ui/navigation'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'
import { searchDate, searchOf, searchOne, searchText } from '../../ui/search'

export const planLogRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/log',
  component: lazyRouteComponent(() => import('./PlanLog'), 'PlanLog'),
})

/** The log of the register of units, for administrators. */
export const registerLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/log',
  component: lazyRouteComponent(() => import('./RegisterLog'), 'RegisterLog'),
})

export const planLogTab: PlanTab = {
  to: '/plans/$planId/log',
  useLabel: () => useTranslation('audit').t('title'),
  permission: 'AUDIT_READ',
  // It goes back to the draft, so it stays within the council; a unit reads the log of what it owes.
  fits: ({ councilUnitId }, { role, unit }) =>
    role === 'ADMINISTRATOR' || (role !== 'UNIT' && unit.id === councilUnitId),
}

/** «Nhật ký hệ thống», for administrators. */
export const systemLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  validateSearch: searchOf({
    planId: searchText,
    scope: searchOne(z.enum(['system'])),
    action: searchText,
    actor: searchText,
    from: searchDate,
    to: searchDate,
    cursor: searchText,
  }),
  component: lazyRouteComponent(() => import('./SystemLogPage'), 'SystemLogPage'),
})

export const auditRoutes = [systemLogRoute] as const

export const auditNavigation: NavigationItem[] = [
  {
    to: '/audit',
    icon: <AuditOutlined />,
    useLabel: () => useTranslation('audit').t('system.title'),
    permission: 'ADMINISTER',
  },
]
