import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage, LANGUAGES } from '../../i18n/language'
import { ProductMark } from '../../ui/ProductMark'
import styles from './EntranceCard.module.css'

/** The frame of pages before anybody is signed in: the product, one thing to do, the language. */
export function EntranceCard({ title, children }: { title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation(['access', 'common'])
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`
  }, [title, t])
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.head}>
          <ProductMark />
          <p className={styles.product}>{t('common:product')}</p>
        </div>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      <div className={styles.languages}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={i18n.language === language}
            onClick={() => void changeLanguage(language)}
          >
            {t(`language.${language}`)}
          </button>
        ))}
      </div>
    </main>
  )
}
