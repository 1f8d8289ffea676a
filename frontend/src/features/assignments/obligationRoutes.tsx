import { createRoute } from '@tanstack/react-router'
import { signedInRoute } from '../../ui/routing'

/** One obligation. `app/ObligationPage.tsx` draws it, because its log belongs to another room. */
export const obligationRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/obligations/$id' })
