import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './CountTile.module.css'
import type { Tone } from './StatusTag'

interface TileProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> {
  ref?: Ref<HTMLAnchorElement>
  /** A count, or words such as "9/12". */
  count: number | string
  label: string
  /** Shown only above zero: "Overdue 0" is nothing to worry about. */
  tone?: Tone
  icon?: ReactNode
  /** The list below already shows what this tile filters. */
  active?: boolean
}

/** A number that leads to its rows: `<CountTile to="/plans" search={{ standing: 'OVERDUE' }} count={2} label="Quá hạn" />`. */
export const CountTile = createLink(function Tile({ count, label, tone, icon, active, ...anchor }: TileProps) {
  const toned = tone && count !== 0 ? styles[tone] : ''
  return (
    <a {...anchor} className={`${styles.tile} ${toned}`} aria-current={active ? 'true' : undefined}>
      <span className={styles.count}>
        {icon && <span aria-hidden="true">{icon}</span>}
        {count}
      </span>
      <span className={styles.label}>{label}</span>
    </a>
  )
})
