import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/me'
import type { NavigationItem } from '../ui/navigation'
import styles from './Navigation.module.css'

function Entry({ item, onLeave }: { item: NavigationItem; onLeave: (() => void) | undefined }) {
  const label = item.useLabel()
  return (
    <Link to={item.to} className={styles.entry} activeOptions={{ exact: item.to === '/' }} onClick={onLeave}>
      <span aria-hidden="true">{item.icon}</span>
      {label}
    </Link>
  )
}

/** Only what exists and what this person may open. */
export function Navigation({ items, onLeave }: { items: NavigationItem[]; onLeave?: () => void }) {
  const { t } = useTranslation()
  const { permissions } = useMe()
  const allowed = items.filter(({ permission }) => !permission || permissions.includes(permission))
  return (
    <nav aria-label={t('navigation')}>
      <ul className={styles.list}>
        {allowed.map((item) => (
          <li key={item.to}>
            <Entry item={item} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
