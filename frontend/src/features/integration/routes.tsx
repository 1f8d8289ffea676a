import { NotificationOutlined } from '@ant-design/icons'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { zDeliveryState } from '../../api/gen/zod.gen'
import type { NavigationItem } from '../../ui/navigation'
import { signedInRoute } from '../../ui/routing'
import { searchOf, searchOne, searchText } from '../../ui/search'

const webhooksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./WebhooksPage'), 'WebhooksPage'),
})

const newWebhookRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/webhooks/new',
  component: lazyRouteComponent(() => import('./NewWebhookPage'), 'NewWebhookPage'),
})

export const webhookRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/webhooks/$id',
  validateSearch: searchOf({ state: searchOne(zDeliveryState), cursor: searchText }),
  component: lazyRouteComponent(() => import('./WebhookPage'), 'WebhookPage'),
})

export const integrationRoutes = [webhooksRoute, newWebhookRoute, webhookRoute] as const

export const integrationNavigation: NavigationItem[] = [
  {
    to: '/webhooks',
    icon: <NotificationOutlined />,
    useLabel: () => useTranslation('webhooks').t('title'),
    permission: 'INTEGRATE',
  },
]
