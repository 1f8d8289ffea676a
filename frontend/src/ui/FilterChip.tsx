import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './FilterChip.module.css'

interface ChipProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> {
  ref?: Ref<HTMLAnchorElement>
  label: string
  /** How many rows the filter leaves. */
  count: number
  icon?: ReactNode
  active: boolean
}

/** A filter that is a link, so that it can be opened, sent and gone back from: `<FilterChip to="." search={…} …/>`. */
export const FilterChip = createLink(function Chip({ label, count, icon, active, ...anchor }: ChipProps) {
  return (
    <a {...anchor} className={styles.chip} aria-current={active ? 'true' : undefined}>
      {icon && <span aria-hidden="true">{icon}</span>}
      {label} <span className={styles.count}>{count}</span>
    </a>
  )
})

/** The chips of one list, side by side. */
export function FilterChips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.chips}>
      {children}
    </nav>
  )
}
