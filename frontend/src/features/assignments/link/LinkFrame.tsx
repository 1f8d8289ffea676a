import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage, LANGUAGES } from '../../../i18n/language'
import { ProductMark } from '../../../ui/ProductMark'
import styles from './Link.module.css'

/** The frame of a page that shows one thing to somebody who is not signed in: no menu, nothing else to see. */
export function LinkFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation(['common', 'access'])
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`
  }, [title, t])
  return (
    <div className={styles.page}>
      <meta name="referrer" content="no-referrer" />
      <header className={styles.head}>
        <ProductMark size={28} />
        <span className={styles.product}>{t('common:product')}</span>
        <span className={styles.languages}>
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={i18n.language === language}
              onClick={() => void changeLanguage(language)}
            >
              {t(`access:language.${language}`)}
            </button>
          ))}
        </span>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
