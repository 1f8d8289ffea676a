import type { ReactNode } from 'react'
import styles from './PlanText.module.css'

/** Names and what stands under them; a name without anything is left out. */
export function Facts({ facts, nothing }: { facts: [name: string, value: ReactNode][]; nothing?: string }) {
  const said = facts.filter(([, value]) => value)
  if (said.length === 0) return nothing && <p className={styles.none}>{nothing}</p>
  return (
    <dl className={styles.facts}>
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The lines of one part of the document, in its order. */
export function Lines({ title, lines }: { title?: string; lines: string[] }) {
  return (
    <>
      {title && <h3 className={styles.subtitle}>{title}</h3>}
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  )
}
