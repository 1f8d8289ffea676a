import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { MUST_CHANGE_PASSWORD, MUST_SET_UP_SECOND_FACTOR, rootRoute, signedInRoute } from '../../ui/routing'
import { searchOf, searchText } from '../../ui/search'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: searchOf({ returnTo: searchText, failure: searchText }),
  component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
})

export const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./SetPasswordPage'), 'SetPasswordPage'),
})

const passwordRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: MUST_CHANGE_PASSWORD,
  component: lazyRouteComponent(() => import('./PasswordPage'), 'PasswordPage'),
})

const sessionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account/sessions',
  component: lazyRouteComponent(() => import('./SessionsPage'), 'SessionsPage'),
})

const secondFactorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: MUST_SET_UP_SECOND_FACTOR,
  component: lazyRouteComponent(() => import('./SecondFactorPage'), 'SecondFactorPage'),
})

export const accessRoutes = [passwordRoute, secondFactorRoute, sessionsRoute] as const
