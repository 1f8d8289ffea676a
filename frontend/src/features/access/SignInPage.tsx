import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EntranceCard } from './EntranceCard'
import styles from './EntranceCard.module.css'
import { signInRoute } from './routes'
import { SignInForm } from './SignInForm'

/** Only addresses of this product: "//elsewhere" and "https:…" would lead away from it. */
function safeReturn(address: string | undefined): string {
  return address && /^\/(?![/\\])/.test(address) ? address : '/'
}

export function SignInPage() {
  const { t } = useTranslation('access')
  const { returnTo } = signInRoute.useSearch()
  const navigate = useNavigate()
  return (
    <EntranceCard title={t('signIn.title')}>
      <SignInForm onSignedIn={() => void navigate({ href: safeReturn(returnTo) })} />
      <p className={styles.help}>{t('signIn.help')}</p>
    </EntranceCard>
  )
}
