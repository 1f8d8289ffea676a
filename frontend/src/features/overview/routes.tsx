import { CalendarOutlined, HomeOutlined, ScheduleOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { zObligationState, zStanding } from '../../api/gen/zod.gen'
import type { NavigationItem } from '../../ui/navigation'
import { type PlanTab, planFrameRoute } from '../../ui/planFrame'
import { signedInRoute } from '../../ui/routing'
import { searchDate, searchOf, searchOne, searchSome, searchText } from '../../ui/search'
import type { OwnWorkFilter } from './queries'

const OWN_WORK_FILTERS = ['OPEN', 'DONE', 'ALL'] as const satisfies readonly OwnWorkFilter[]

export const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
})

export const ownWorkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/obligations',
  validateSearch: searchOf({
    filter: searchOne(z.enum(OWN_WORK_FILTERS)),
    planId: searchText,
    cursor: searchText,
  }),
  component: lazyRouteComponent(() => import('./OwnWorkPage'), 'OwnWorkPage'),
})

/** «Tiến độ» of a plan. The filters have the names that the API gives them. */
export const planProgressRoute = createRoute({
  getParentRoute: () => planFrameRoute,
  path: '/progress',
  validateSearch: searchOf({
    state: searchSome(zObligationState),
    standing: searchSome(zStanding),
    assignmentId: searchText,
    q: searchText,
    asOf: searchDate,
    view: searchOne(z.enum(['matrix', 'list'])),
  }),
  component: lazyRouteComponent(() => import('./board/ProgressTab'), 'ProgressTab'),
})

export const progressTab: PlanTab = {
  to: '/plans/$planId/progress',
  useLabel: () => useTranslation('overview').t('board.title'),
  fits: ({ status }) => status !== 'DRAFT',
}

/** `month` is `YYYY-MM`; `date` is the day whose obligations are listed. */
export const calendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calendar',
  validateSearch: searchOf({
    month: searchOne(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
    date: searchDate,
  }),
  component: lazyRouteComponent(() => import('./CalendarPage'), 'CalendarPage'),
})

export const overviewRoutes = [startRoute, ownWorkRoute, calendarRoute] as const

export const startNavigation: NavigationItem = {
  to: '/',
  icon: <HomeOutlined />,
  useLabel: () => useTranslation('overview').t('start.title'),
}

export const overviewNavigation: NavigationItem[] = [
  {
    to: '/obligations',
    icon: <ScheduleOutlined />,
    useLabel: () => useTranslation('overview').t('ownWork.title'),
    permission: 'SUBMISSIONS_HAND_IN',
  },
  {
    to: '/calendar',
    icon: <CalendarOutlined />,
    useLabel: () => useTranslation('overview').t('calendar.title'),
    permission: 'OVERVIEW_READ',
  },
]
