import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Permission } from '../api/gen'

/** One entry of the main navigation. A room exports a list of these from its `routes.tsx`. */
export interface NavigationItem {
  to: NonNullable<LinkProps['to']>
  icon: ReactNode
  /** A hook, so that the room can use its own typed wording: `() => useTranslation('units').t('title')`. */
  useLabel: () => string
  /** Without it everybody who is signed in sees the entry. */
  permission?: Permission
}
