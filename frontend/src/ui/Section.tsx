import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  title: string
  /** Beside the title: a count, a link, a button. */
  extra?: ReactNode
  children: ReactNode
}

/** One titled part of a page, and a landmark for screen readers. */
export function Section({ title, extra, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {extra}
      </div>
      {children}
    </section>
  )
}
