import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage, LANGUAGES } from '../../i18n/language'
import { ProductMark } from '../../ui/ProductMark'
import { signInRoute } from './routes'
import { SignInForm } from './SignInForm'
import styles from './SignInPage.module.css'

/** Only addresses of this product: "//elsewhere" and "https:…" would lead away from it. */
function safeReturn(address: string | undefined): string {
  return address && /^\/(?![/\\])/.test(address) ? address : '/'
}

export function SignInPage() {
  const { t, i18n } = useTranslation(['access', 'common'])
  const { returnTo } = signInRoute.useSearch()
  const navigate = useNavigate()
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('common:product')}`
  }, [t])
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.head}>
          <ProductMark />
          <p className={styles.product}>{t('common:product')}</p>
        </div>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <h1 className={styles.title}>{t('signIn.title')}</h1>
        <SignInForm onSignedIn={() => void navigate({ href: safeReturn(returnTo) })} />
        <p className={styles.help}>{t('signIn.help')}</p>
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
