import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './PageHeader.module.css'

export interface Crumb extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  text: string
}

interface PageHeaderProps {
  /** The page's only h1, and the window's title. */
  title: string
  /** A line below the title: what kind of thing this is, a status, a date. */
  subtitle?: ReactNode
  /** From the top down to the parent of this page. */
  crumbs?: Crumb[]
  actions?: ReactNode
}

export function PageHeader({ title, subtitle, crumbs, actions }: PageHeaderProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {crumbs && crumbs.length > 0 && (
          <nav aria-label={t('breadcrumb')}>
            <ol className={styles.crumbs}>
              {crumbs.map(({ text, ...link }) => (
                <li key={text}>
                  <Link {...(link as LinkProps)}>{text}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1 className={styles.title}>{title}</h1>
        {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
