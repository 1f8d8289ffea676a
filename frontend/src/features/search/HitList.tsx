import { Link } from '@tanstack/react-router'
import type { SearchHit } from '../../api/gen'
import { HitContext } from './HitText'
import { hitLink } from './hitLink'
import { Marked } from './Marked'
import styles from './Search.module.css'

/** Results one below the other; each title leads to what it names. */
export function HitList({ hits }: { hits: SearchHit[] }) {
  return (
    <ul className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.id} className={styles.hit}>
          <Link {...hitLink(hit)} className={styles.hitTitle}>
            <Marked of={hit.title} />
          </Link>
          <HitContext hit={hit} />
        </li>
      ))}
    </ul>
  )
}
