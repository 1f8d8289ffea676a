import { MenuOutlined } from '@ant-design/icons'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../api/me'
import { AccountMenu } from '../features/access/AccountMenu'
import { SessionKeeper } from '../features/access/SessionKeeper'
import { Bell } from '../features/notifications/Bell'
import { QuickSearch } from '../features/search/QuickSearch'
import { ConnectionBanner } from '../ui/ConnectionBanner'
import type { NavigationItem } from '../ui/navigation'
import { ProductMark } from '../ui/ProductMark'
import { firstDuty } from '../ui/routing'
import { Navigation } from './Navigation'
import styles from './Shell.module.css'

/** Screen readers and keyboards start a new page at its content, not at the end of the old one. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    // The page may stand there some moments before this: who has begun to write goes on writing.
    if (!document.activeElement?.closest('main :is(input, textarea, [contenteditable])')) {
      main.current?.focus({ preventScroll: true })
    }
  }, [pathname])
  return main
}

function ActingFor() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <div className={styles.acting}>
      <span className="visually-hidden">{t('actingFor')}</span>
      <span className={styles.body}>
        {me.body.name} · {me.unit.name}
      </span>
      <span className={styles.person}>{me.displayName}</span>
    </div>
  )
}

/** The frame of every signed-in page: header, navigation (a drawer on phones), content. */
export function Shell({ navigation }: { navigation: NavigationItem[] }) {
  const { t } = useTranslation()
  const duty = firstDuty(useMe())
  const [drawer, setDrawer] = useState(false)
  const main = useFocusOnNewPage()
  const items = duty ? [] : navigation
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <Button
          className={styles.opener}
          type="text"
          icon={<MenuOutlined />}
          aria-label={t('openNavigation')}
          onClick={() => setDrawer(true)}
        />
        <Link to="/" className={styles.product} aria-label={t('product')}>
          <ProductMark size={28} />
          <span>{t('product')}</span>
        </Link>
        {!duty && <QuickSearch />}
        <ActingFor />
        {!duty && <Bell />}
        <AccountMenu />
      </header>
      <div className={styles.side}>
        <Navigation items={items} />
      </div>
      <Drawer
        open={drawer}
        placement="left"
        size={280}
        title={t('product')}
        styles={{ body: { padding: 0 } }}
        onClose={() => setDrawer(false)}
      >
        <Navigation items={items} onLeave={() => setDrawer(false)} />
      </Drawer>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <ConnectionBanner />
        <div className={styles.content}>
          <Outlet />
        </div>
      </main>
      <SessionKeeper />
    </div>
  )
}
