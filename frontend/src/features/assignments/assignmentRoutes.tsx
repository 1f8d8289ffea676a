import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'

export const planAssignmentsRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/assignments',
  component: lazyRouteComponent(() => import('./AssignmentsTab'), 'AssignmentsTab'),
})

export const planChangesRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/changes',
  component: lazyRouteComponent(() => import('./ChangesTab'), 'ChangesTab'),
})

export const newAssignmentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/assignments/new',
  component: lazyRouteComponent(() => import('./AssignmentPage'), 'NewAssignmentPage'),
})

export const editAssignmentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/assignments/$assignmentId',
  component: lazyRouteComponent(() => import('./AssignmentPage'), 'EditAssignmentPage'),
})

export const assignmentRoutes = [newAssignmentRoute, editAssignmentRoute] as const

export const assignmentsTab: PlanTab = {
  to: '/plans/$planId/assignments',
  useLabel: () => useTranslation('assignments').t('tab'),
}

export const changesTab: PlanTab = {
  to: '/plans/$planId/changes',
  useLabel: () => useTranslation('assignments').t('changes.tab'),
  fits: (plan) => plan.supersedes !== undefined,
}
